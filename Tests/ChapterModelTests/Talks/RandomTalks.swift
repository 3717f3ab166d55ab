import ChapterModel
import TestPrograms

/// Talks whose parts are there or not, alike or not.
struct RandomTalks {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  private static let texts = [
    "", "Größe", "雪の話", "é", "e\u{301}", ".", "x", "Tag: Größe", "https://tube.example", "a\0b",
  ]
  private static let paths = ["", "Größe", "ä/Größe.md", "雪/.md", "x.y.md", "/", "Tag: Größe."]
  private static let hosts: [VideoHost] = [
    .youTube, .vimeo, .mediaCCC, .recording, .peerTube(origin: "https://framatube.org"),
  ]

  mutating func parts() -> TalkParts {
    let videos = (0..<Int.random(in: 0...2, using: &generator)).map { _ in video() }
    let path = Self.paths.randomElement(using: &generator) ?? ""
    let stem = ["Größe", "", "x.y", "x", "Tag: Größe"].randomElement(using: &generator) ?? ""
    return TalkParts(
      id: pick("\(videos.first?.id ?? "").\(stem)") ?? text(), title: text(),
      speakers: (0..<Int.random(in: 0...3, using: &generator)).map { _ in
        Speaker(name: text(), affiliation: pick(text()))
      },
      language: pick(Language(text: text(), code: pick(text()))), abstract: text(),
      videos: videos,
      chapters: (0..<Int.random(in: 0...3, using: &generator)).map { number in
        Chapter(
          start: Timestamp(seconds: number * 61), title: text(), writtenLink: pick(text()),
          location: place())
      },
      path: path, location: place())
  }

  /// Sets one part of a talk to another's.
  mutating func set(_ talk: inout Talk, _ parts: inout TalkParts, from other: TalkParts) {
    switch Int.random(in: 0..<9, using: &generator) {
    case 0: (talk.id, parts.id) = (other.id, other.id)
    case 1: (talk.title, parts.title) = (other.title, other.title)
    case 2: (talk.speakers, parts.speakers) = (other.speakers, other.speakers)
    case 3: (talk.language, parts.language) = (other.language, other.language)
    case 4: (talk.abstract, parts.abstract) = (other.abstract, other.abstract)
    case 5: (talk.videos, parts.videos) = (other.videos, other.videos)
    case 6: (talk.chapters, parts.chapters) = (PackedChapters(other.chapters), other.chapters)
    case 7: (talk.path, parts.path) = (other.path, other.path)
    default: (talk.location, parts.location) = (other.location, other.location)
    }
  }

  private mutating func video() -> Video {
    Video(
      host: Self.hosts.randomElement(using: &generator) ?? .youTube, id: text(),
      title: pick("Tag: \(text())") ?? pick(text()), list: pick(text()), index: pick("3"),
      duration: pick(Timestamp(seconds: 884)), start: pick(.zero), location: place())
  }

  private mutating func place() -> ChapterModel.SourceLocation {
    ChapterModel.SourceLocation(
      line: Int.random(in: 1...300, using: &generator),
      column: Int.random(in: 1...3, using: &generator))
  }

  private mutating func text() -> String {
    Bool.random(using: &generator)
      ? generator.text() : Self.texts.randomElement(using: &generator) ?? ""
  }

  /// A value, or now and then none.
  private mutating func pick<Value>(_ value: Value?) -> Value? {
    Bool.random(using: &generator) ? value : nil
  }
}
