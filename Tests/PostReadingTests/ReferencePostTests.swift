import ChapterModel
import PostReading
import Testing

/// What a line-wise look at a post in the reference's shape finds, without any of the reader.
private struct WrittenChapter: Equatable {
  let line: Int
  let label: String
  let link: String
  let title: String

  /// The chapter of a line `* [label](link) title`, nil for any other line.
  init?(_ line: Int, _ text: Substring) {
    guard text.hasPrefix("* ["), let middle = text.range(of: "]("),
      let end = text.range(of: ") ") ?? text.range(of: "):")
    else { return nil }
    self.line = line
    label = String(text[text.index(text.startIndex, offsetBy: 3)..<middle.lowerBound])
    link = String(text[middle.upperBound..<end.lowerBound])
    title = String(text[end.upperBound...].drop { $0 == " " || $0 == ":" })
  }

  init(_ chapter: Chapter) {
    line = chapter.location.line
    label = chapter.label ?? ""
    link = chapter.writtenLink ?? ""
    title = chapter.title
  }
}

extension Substring {
  fileprivate func range(of word: String) -> Range<Index>? {
    indices.lazy.first { self[$0...].hasPrefix(word) }.map {
      $0..<index($0, offsetBy: word.count)
    }
  }
}

@Suite("The reference post", .enabled(if: SharedFolder.path(SharedFolder.reference) != nil))
struct ReferencePostTests {
  private let post: Post
  private let lines: [Substring]

  init() throws {
    let bytes = try [UInt8](#require(SharedFolder.read(SharedFolder.reference)))
    let span = bytes.span
    post = PostReader.read(span, path: SharedFolder.reference)
    lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func `has its header's facts`() {
    #expect(post.id == "almalinux-day-germany-2024")
    #expect(post.title == "AlmaLinux Day: Germany - Recap")
    #expect(post.date == CalendarDate(year: 2024, month: 5, day: 1))
    #expect(post.authors == [Author(name: "benny Vasquez", bio: "Chair, AlmaLinux OS Foundation")])
    #expect(!post.isDraft && post.eventName == nil)
  }

  @Test func `has three talks`() {
    #expect(
      post.talks.map(\.title) == [
        "The Strength of the AlmaLinux Community",
        "Building without following: RHEL compatibility for AlmaLinux's Community",
        "Meet the Board: AlmaLinux OS Foundation Board",
      ])
    #expect(
      post.talks.map(\.id)
        == ["P9pO0fPGVeo", "aMvI5E9-LYI", "PP3OPvmUwTs"].map { "\($0).\(post.id)" })
    #expect(post.talks.map(\.location.line) == [24, 51, 74])
    #expect(post.talks.allSatisfy { $0.location.column == 1 && $0.path == SharedFolder.reference })
    #expect(post.talks.allSatisfy { $0.language == Language(text: "English", code: "en") })
  }

  @Test func `has a paragraph about each talk`() {
    #expect(post.talks.map(\.abstract) == [26, 53, 76].map { String(lines[$0 - 1]) })
  }

  @Test func `has a video of each talk`() {
    let titles = [
      "AlmaLinux Day Germany 2024 Keynote: The strength of the AlmaLinux Community",
      "AlmaLinux Day Germany 2024: Building without following",
      "AlmaLinux Day Germany 2024: Meet the board",
    ]
    #expect(post.talks.map { $0.videos.compactMap(\.title) } == titles.map { [$0] })
    #expect(post.talks.map { $0.videos.first?.index } == [nil, "2", "3"])
    let list = "PLqKzWfm6zyltcA6vEbRAD92AJEH3bnr_q"
    #expect(post.talks.map { $0.videos.first?.list } == [nil, list, list])
  }

  @Test func `has twelve speakers`() {
    let speakers = [
      [
        "benny Vasquez", "Igor Seletskiy", "Kenneth Tan, PhD", "Hidenori Ishikawa", "Chieko Aihara",
        "Jonas Trüstedt", "Tristan Theroux",
      ],
      ["Andrew Lukoshko"],
      ["benny Vasquez", "Simon Phipps", "Jesse Asklund", "Alex Iribarren"],
    ]
    #expect(post.talks.map { $0.speakers.map(\.name) } == speakers)
    let affiliations = [
      [
        "Chair, AlmaLinux OS Foundation", "CEO and Founder, Cloud Linux",
        "Executive Director, Sardina Systems",
        "Manager / Product Development Engineer, Prime Strategy Co., Ltd.",
        "Vice President / Product Manager, Prime Strategy Co., Ltd.",
        "Senior Orcharhino Architect, ATIX AG", "IT Infrastructure & Security Director, SHED",
      ],
      ["Release Engineering Lead, AlmaLinux"],
      [
        "Chair, AlmaLinux OS Foundation", "Founder, Meshed Insights Ltd",
        "Chief Experience Officer, WebPros",
        "Leader Of Cloud IAAS And Linux Platform Engineering Teams, CERN",
      ],
    ]
    #expect(post.talks.map { $0.speakers.compactMap(\.affiliation) } == affiliations)
  }

  @Test func `has 36 chapters as its lines say them`() {
    let written = zip(1..., lines).compactMap { WrittenChapter($0, $1) }
    let chapters = post.talks.flatMap(\.chapters)
    #expect(chapters.count == 36)
    #expect(post.talks.map(\.chapters.count) == [8, 11, 17])
    #expect(chapters.map { WrittenChapter($0) } == written)
    #expect(chapters.allSatisfy { $0.location.column == 3 && $0.level == 0 })
    #expect(chapters.allSatisfy { $0.start.description == $0.label })
  }

  @Test func `ends each chapter where the next one starts`() {
    for talk in post.talks {
      #expect(talk.chapters.map(\.end) == talk.chapters.dropFirst().map { $0.start } + [nil])
    }
  }

  @Test func `gets the links that its author wrote, byte for byte`() {
    for talk in post.talks {
      #expect(
        talk.chapters.map { talk.link(to: $0)?.url(.watch) } == talk.chapters.map { $0.writtenLink }
      )
    }
  }

  @Test func `has one diagnostic that matters, the colon behind 28:49`() {
    let diagnostics = post.diagnostics.filter { $0.rule.severity >= .warning }
    #expect(diagnostics.map(\.rule) == [.oddSeparator])
    #expect(diagnostics.first?.location.line == 99)
    let others = post.diagnostics.filter { $0.rule.severity == .info }
    #expect(others.map(\.rule) == [.shortcodeUnknownParameter])
    let chapter = post.talks.last?.chapters.first { $0.label == "28:49" }
    #expect(chapter?.title.hasPrefix("Question to Everyone: How do you think") == true)
  }
}
