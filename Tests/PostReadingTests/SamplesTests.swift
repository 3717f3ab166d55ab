import ChapterModel
import PostReading
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct SamplesTests {
  private static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }

  /// The folder of real posts beside the repository, where there is one.
  private static let shared =
    ProcessInfo.processInfo.environment["CHAPTERS_SHARED"] ?? "\(root)/../shared"

  private static let reference = "\(shared)/corpus/reference/almalinux-day-germany-2024.md"

  private func post(at path: String) throws -> Post {
    let bytes = try Array(Data(contentsOf: URL(filePath: path)))
    let text = bytes.span
    return PostReader.read(text, path: path)
  }

  private func post(_ sample: Sample) throws -> Post {
    try post(at: "\(Self.root)/samples/\(sample.path)")
  }

  @Test func `are all in the table`() throws {
    let found = try FileManager.default.subpathsOfDirectory(atPath: "\(Self.root)/samples")
      .filter { $0.hasSuffix(".md") }
    #expect(found.sorted() == Sample.all.map(\.path).sorted())
  }

  @Test(arguments: Sample.all)
  func `read as someone counted them`(sample: Sample) throws {
    let post = try post(sample)
    #expect(post.title == sample.title)
    #expect(post.date?.description == sample.date)
    #expect(post.eventName == sample.event)
    let rules = post.diagnostics.map(\.rule).filter { $0.severity >= .warning }
    #expect(Set(rules) == sample.rules)
    let talks = post.talks.map {
      Sample.Talk(
        $0.title, $0.videos.map(\.id).joined(separator: " "), speakers: $0.speakers.count,
        $0.language?.text, chapters: $0.chapters.count)
    }
    #expect(talks == sample.talks)
  }

  @Test(arguments: Sample.all)
  func `link where their authors linked`(sample: Sample) throws {
    for talk in try post(sample).talks {
      for chapter in talk.chapters {
        #expect(chapter.label == chapter.start.description)
        guard let written = chapter.writtenLink else { continue }
        if written.hasPrefix("#") {
          let place = talk.videos[0].id + "#t=\(chapter.start.seconds)"
          #expect(talk.link(to: chapter)?.url() == place)
          continue
        }
        let style: LinkStyle = written.contains("youtu.be") ? .short : .watch
        #expect(talk.link(to: chapter)?.url(style) == written)
      }
    }
  }

  @Test(arguments: [
    ("odd/wide-characters.md", 3, "e\u{301} ist nicht é, aber gleich", 120),
    ("odd/wide-characters.md", 1, "家族 👩‍👩‍👧 と ❤️ と 🇯🇵", 30),
    ("odd/bad-utf-8.md", 0, "Caf\u{FFFD}", 0),
    ("odd/bad-utf-8.md", 1, "cut \u{FFFD} short", 60),
    ("odd/crlf.md", 2, "The line feeds", 130),
    ("odd/odd-separator.md", 2, "Question: what is this colon for?", 120),
    ("odd/ten-hours.md", 5, "Ten hours", 36000),
    ("odd/byte-order-mark.md", 1, "Who stumbles over it", 42),
  ])
  func `keep odd titles whole`(path: String, index: Int, title: String, start: Int) throws {
    let sample = try #require(Sample.all.first { $0.path == path })
    let chapters = try post(sample).talks.flatMap(\.chapters)
    let chapter = try #require(chapters.indices.contains(index) ? chapters[index] : nil)
    #expect(Array(chapter.title.utf8) == Array(title.utf8))
    #expect(chapter.start.seconds == start)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: reference)))
  func `tell the reference post's facts`() throws {
    let reference = try post(at: Self.reference)
    let sample = try post(at: "\(Self.root)/samples/almalinux-day-germany-2024.md")
    #expect(sample.title == reference.title)
    #expect(sample.date == reference.date)
    #expect(sample.authors == reference.authors)
    #expect(sample.talks.map(\.title) == reference.talks.map(\.title))
    #expect(sample.talks.map(\.speakers) == reference.talks.map(\.speakers))
    #expect(videos(sample) == videos(reference))
    #expect(chapters(sample) == chapters(reference))
  }

  private func videos(_ post: Post) -> [[String?]] {
    post.talks.flatMap(\.videos).map { [$0.id, $0.title, $0.list, $0.index] }
  }

  private func chapters(_ post: Post) -> [[String?]] {
    post.talks.flatMap(\.chapters).map { ["\($0.start)", $0.title, $0.writtenLink] }
  }

  @Test func `hold as many chapters as continuous integration expects`() throws {
    let count = Sample.all.filter { !$0.isOdd }.flatMap(\.talks).reduce(0) { $0 + $1.chapters }
    let data = try Data(contentsOf: URL(filePath: "\(Self.root)/.ci/run"))
    let script = String(decoding: data, as: UTF8.self)
    #expect(script.contains("expected_chapters=\(count)\n"))
  }
}
