import ChapterCatalog
import ChapterFormats
import ChapterModel
import PostReading
import TestPrograms
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct `What is written and read back` {
  /// The formats that are posts.
  private static let posts: Set<ExportFormat> = [.markdown, .html, .org]

  /// The events of the repository's samples.
  private static let samples: [Event] = {
    let root = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
    let folder = URL(filePath: "\(root)/samples")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let posts = names.filter { $0.hasSuffix(".md") }.sorted().compactMap { name -> Post? in
      guard let data = try? Data(contentsOf: folder.appending(path: name)) else { return nil }
      let bytes = [UInt8](data)
      return PostReader.read(bytes.span, path: name)
    }
    return Catalog(posts: posts).events
  }()

  @Test("is the same talk, in what the format holds", arguments: ExportFormat.allCases)
  func samples(format: ExportFormat) throws {
    let fields = Held.fields(of: format)
    #expect(Self.samples.flatMap(\.talks).count >= 15)
    for event in Self.samples {
      for talk in event.talks {
        var single = event
        single.talks = [talk]
        try expectSame(single, as: format, fields)
      }
    }
  }

  @Test(
    "is the same library, in a format that holds one",
    arguments: [
      ExportFormat.json, .jsonl, .csv, .markdown, .html, .org,
    ])
  func libraries(format: ExportFormat) throws {
    var fields = Held.fields(of: format)
    if Self.posts.contains(format) { fields.subtract([.event, .date, .authors]) }
    let (events, posts) = RoundTrip.events(of: Self.samples, as: format)
    #expect(posts.diagnosticLines == [])
    let written = Self.samples.flatMap { event in event.talks.map { Held($0, in: event, fields) } }
    let read = events.flatMap { event in event.talks.map { Held($0, in: event, fields) } }
    #expect(Set(written) == Set(read))
    #expect(written.count == read.count)
  }

  @Test("keeps several talks' lists apart in a description")
  func description() {
    let (events, _) = RoundTrip.events(of: Self.samples, as: .youtube)
    let written = Self.samples.flatMap(\.talks).filter { !$0.chapters.isEmpty }
    #expect(written.count >= 8)
    let read = events.flatMap(\.talks)
    #expect(read.map(\.title) == written.map(\.title))
    #expect(read.map { $0.link?.videoID } == written.map { $0.link?.videoID })
    #expect(read.map { $0.chapters.map(\.start) } == written.map { $0.chapters.map(\.start) })
  }

  @Test("is the same whatever the texts hold", arguments: ExportFormat.allCases)
  func hostile(format: ExportFormat) throws {
    let fields = Held.fields(of: format)
    let seed = UInt64.random(in: .min ... .max)
    print("round trip of \(format), seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let event = RandomTalk.event(&random, with: ["1:30", "0:00"])
      try expectSame(event, as: format, fields, "seed \(seed)")
    }
  }

  @Test(
    "keeps a stamp behind a divider in its title", arguments: [ExportFormat.markdown, .html, .org])
  func dividedTitles(format: ExportFormat) throws {
    var random = SeededGenerator(seed: 1)
    var event = RandomTalk.event(&random, with: [])
    let titles = [
      "Föhn | 1:30 Regen", "Föhn; 1:30 Regen", "Föhn / 1:30 Regen", "a • 0:40 b", "雪 · 2:00 c",
    ]
    event.talks[0].chapters = PackedChapters(
      titles.enumerated().map { place, title in
        Chapter(start: Timestamp(seconds: place * 30), title: title)
      })
    try expectSame(event, as: format, Held.fields(of: format).subtracting([.end]))
  }

  @Test(
    "keeps talk and chapter apart where the talk's title has hyphens",
    arguments: ["Über - - = Ende", "Föhn -", "- Föhn", "-", "a - - - b -", "雪 - 雨"])
  func hyphens(title: String) throws {
    var random = SeededGenerator(seed: 2)
    var event = RandomTalk.event(&random, with: [])
    event.talks[0].title = title
    event.talks[0].chapters = [
      Chapter(start: Timestamp(seconds: 0), title: "Größe - b"),
      Chapter(start: Timestamp(seconds: 90), title: "- c"),
    ]
    try expectSame(event, as: .m3u, Held.fields(of: .m3u).subtracting([.end]))
  }

  private func expectSame(
    _ event: Event, as format: ExportFormat, _ fields: Set<Held.Field>, _ note: String = ""
  ) throws {
    // A description without chapters is text like any other.
    let talk = event.talks[0]
    if talk.chapters.isEmpty, !fields.contains(.id),
      !Self.posts.contains(format)
    {
      return
    }
    let (events, posts) = RoundTrip.events(of: [event], as: format)
    let back = try #require(events.first)
    let read = try #require(back.talks.first, "\(posts) \(note)")
    var written = Held(talk, in: event, fields).description
    if format == .youtube {
      written = written.replacing("<", with: "\u{2039}").replacing(">", with: "\u{203A}")
    }
    var found = Held(read, in: back, fields).description
    if format == .webvtt || format == .ffmetadata, talk.chapters.last?.end == nil {
      // The last end was assumed.
      written = withoutLastEnd(written)
      found = withoutLastEnd(found)
    }
    if format == .m3u {
      // The first ` - ` divides talk and chapter.
      (written, found) = (withDashes(written), withDashes(found))
    }
    if format == .webvtt { written = written.replacing("-->", with: "\u{2192}") }
    if format == .webvtt { found = found.replacing("-->", with: "\u{2192}") }
    #expect(found == written, "\(note)")
  }

  private func withDashes(_ text: String) -> String {
    text.split(separator: "\n").map { line in
      line.split(separator: " ").map { $0 == "-" ? "\u{2013}" : $0 }.joined(separator: " ")
    }.joined(separator: "\n")
  }

  private func withoutLastEnd(_ text: String) -> String {
    text.split(separator: " · end: ").dropLast().joined(separator: " · end: ")
  }
}
