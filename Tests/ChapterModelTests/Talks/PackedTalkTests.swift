import ChapterModel
import TestPrograms
import Testing

@Suite struct `A packed talk` {
  @Test("is what was packed", arguments: 0..<300)
  func parts(seed: UInt64) {
    var random = RandomTalks(seed: seed)
    let parts = random.parts()
    let talk = parts.talk
    #expect(Parts(talk) == parts, "seed \(seed)")
    #expect(talk == parts.talk && talk.hashValue == parts.talk.hashValue)
    let title = talk.withTitle { bytes in bytes.indices.map { bytes[$0] } }
    #expect(title == Array(parts.title.utf8))
  }

  @Test("has the hash of its id, whether that is made of the path or written", arguments: 0..<100)
  func hashOfID(seed: UInt64) {
    var random = RandomTalks(seed: seed)
    let talk = random.parts().talk
    let written = Talk(id: talk.id, title: "ä", path: "another/path.md")
    #expect(talk.hashOfID == written.hashOfID, "seed \(seed)")
    #expect(talk.hashOfID != Talk(id: talk.id + "ö", title: "ä").hashOfID)
  }

  @Test("changes in what is set, and in nothing else", arguments: 0..<300)
  func changes(seed: UInt64) {
    var random = RandomTalks(seed: seed)
    var (expected, other) = (random.parts(), random.parts())
    var talk = expected.talk
    for _ in 0..<6 {
      random.set(&talk, &expected, from: other)
      #expect(Parts(talk) == expected, "seed \(seed)")
      #expect(talk == expected.talk)
      other = random.parts()
    }
  }

  @Test("differs where one of its texts does by a mark alone")
  func marks() {
    let one = Talk(id: "x.1", title: "é", videos: [Video(id: "x", title: "Vortrag: e\u{301}")])
    #expect(one.videos[0].title?.utf8.count == 12)
    #expect(one != Talk(id: "x.1", title: "e\u{301}", videos: one.videos))
  }

  @Test("keeps its id when its post moves")
  func move() {
    var talk = Talk(
      id: "aMvI5E9-LYI.größe", title: "雪", videos: [Video(id: "aMvI5E9-LYI")],
      chapters: [Chapter(start: .zero, title: "Anfang")], path: "ä/größe.md")
    talk.path = "anderswo/index.md"
    #expect(talk.id == "aMvI5E9-LYI.größe" && talk.path == "anderswo/index.md")
    talk.path = "größe.fr.md"
    #expect(talk.id == "aMvI5E9-LYI.größe" && talk.chapters.count == 1)
  }

  @Test("is the same in one piece of memory with others, and changes without them")
  func together() {
    var random = RandomTalks(seed: 11)
    let talks = (0..<9).map { _ in random.parts().talk }
    var posts = [0..<4, 4..<4, 4..<9].map { Post(id: "ä", path: "ä.md", talks: Array(talks[$0])) }
    Post.pack(&posts)
    let moved = posts.flatMap { $0.talks }
    #expect(moved == talks)
    #expect(moved.map(\.hashValue) == talks.map(\.hashValue))
    #expect(moved.map(\.chapters) == talks.map(\.chapters))
    posts[0].talks[2].title = "Größer"
    posts[2].talks[0].chapters = [Chapter(start: .zero, title: "雪")]
    let packed = posts.flatMap { $0.talks }
    for (number, talk) in talks.enumerated() where number != 2 && number != 4 {
      #expect(Parts(packed[number]) == Parts(talk))
    }
    #expect(packed[2].title == "Größer" && packed[2].abstract == talks[2].abstract)
    #expect(packed[4].chapters.map(\.title) == ["雪"] && packed[4].id == talks[4].id)
  }

  @Test("takes 40 bytes in a list of talks")
  func size() {
    #expect(MemoryLayout<Talk>.stride == 40)
  }
}

/// The parts of a talk, unpacked.
private struct Parts: Equatable {
  var id: String
  var title: String
  var speakers: [Speaker]
  var language: Language?
  var abstract: String
  var videos: [Video]
  var chapters: [Chapter]
  var path: String
  var location: ChapterModel.SourceLocation

  var talk: Talk {
    Talk(
      id: id, title: title, speakers: speakers, language: language, abstract: abstract,
      videos: videos, chapters: PackedChapters(chapters), path: path, location: location)
  }
}

extension Parts {
  init(_ talk: Talk) {
    self.init(
      id: talk.id, title: talk.title, speakers: talk.speakers, language: talk.language,
      abstract: talk.abstract, videos: talk.videos, chapters: Array(talk.chapters),
      path: talk.path, location: talk.location)
  }
}

/// Talks whose parts are there or not, alike or not.
private struct RandomTalks {
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

  mutating func parts() -> Parts {
    let videos = (0..<Int.random(in: 0...2, using: &generator)).map { _ in video() }
    let path = Self.paths.randomElement(using: &generator) ?? ""
    let stem = ["Größe", "", "x.y", "x", "Tag: Größe"].randomElement(using: &generator) ?? ""
    return Parts(
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
  mutating func set(_ talk: inout Talk, _ parts: inout Parts, from other: Parts) {
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

  private mutating func text() -> String { Self.texts.randomElement(using: &generator) ?? "" }

  /// A value, or now and then none.
  private mutating func pick<Value>(_ value: Value?) -> Value? {
    Bool.random(using: &generator) ? value : nil
  }
}
