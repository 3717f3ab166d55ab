import ChapterCatalog
import ChapterModel
import TestPrograms

/// Posts of any shape: without talks, without videos, with chapters that overlap, lie behind the end or
/// have none, and with names that are hard to show.
enum RandomLibrary {
  static func catalog(using random: inout SeededGenerator) -> Catalog {
    let count = Int.random(in: 0...12, using: &random)
    return Catalog(posts: (0..<count).map { post($0, using: &random) })
  }

  private static func post(_ number: Int, using random: inout SeededGenerator) -> Post {
    let path = "vorträge/\(name(using: &random))/größe-\(number).md"
    let date = CalendarDate(
      year: Int.random(in: 1999...2030, using: &random),
      month: Int.random(in: 1...12, using: &random),
      day: 1)
    let talks = (0..<Int.random(in: 0...6, using: &random)).map {
      talk("\(number).\($0)", path: path, using: &random)
    }
    let rules = Rule.allCases.shuffled(using: &random).prefix(Int.random(in: 0...3, using: &random))
    return Post(
      id: "größe-\(number)", path: path, title: name(using: &random),
      date: Bool.random(using: &random) ? date : nil,
      authors: [Author(name: name(using: &random))],
      eventName: Bool.random(using: &random) ? name(using: &random) : nil, talks: talks,
      diagnostics: rules.map {
        Diagnostic($0, at: place(using: &random), name(using: &random))
      })
  }

  private static func talk(
    _ id: String, path: String, using random: inout SeededGenerator
  ) -> Talk {
    let speakers = (0..<Int.random(in: 0...40, using: &random)).map { _ in
      Speaker(name: name(using: &random), affiliation: name(using: &random))
    }
    let videos = (0..<Int.random(in: 0...3, using: &random)).map {
      Video(
        id: "P9pO0fPGV\($0)o", title: name(using: &random),
        duration: Bool.random(using: &random) ? time(using: &random) : nil)
    }
    let chapters = (0..<Int.random(in: 0...60, using: &random)).map { _ in
      Chapter(
        start: time(using: &random), end: Bool.random(using: &random) ? time(using: &random) : nil,
        title: name(using: &random), level: Int.random(in: 0...20, using: &random),
        videoIndex: Int.random(in: 0...2, using: &random), location: place(using: &random))
    }
    return Talk(
      id: id, title: name(using: &random), speakers: speakers,
      language: Bool.random(using: &random) ? Language(text: name(using: &random)) : nil,
      abstract: (0..<Int.random(in: 0...30, using: &random)).map { _ in name(using: &random) }
        .joined(separator: " "),
      videos: videos, chapters: PackedChapters(chapters), path: path,
      location: place(using: &random))
  }

  private static func name(using random: inout SeededGenerator) -> String {
    OddNames.all.randomElement(using: &random) ?? ""
  }

  private static func time(using random: inout SeededGenerator) -> Timestamp {
    Timestamp(seconds: Int.random(in: 0...40_000, using: &random))
  }

  private static func place(using random: inout SeededGenerator) -> SourceLocation {
    SourceLocation(line: Int.random(in: 1...99, using: &random), column: 1)
  }
}
