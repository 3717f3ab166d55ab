import ChapterModel
import TestPrograms
import Testing

@Suite struct `A packed talk` {
  @Test("is what was packed", arguments: 0..<300)
  func parts(seed: UInt64) {
    var random = RandomTalks(seed: seed)
    let parts = random.parts()
    let talk = parts.talk
    #expect(TalkParts(talk) == parts, "seed \(seed)")
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
      #expect(TalkParts(talk) == expected, "seed \(seed)")
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
      #expect(TalkParts(packed[number]) == TalkParts(talk))
    }
    #expect(packed[2].title == "Größer" && packed[2].abstract == talks[2].abstract)
    #expect(packed[4].chapters.map(\.title) == ["雪"] && packed[4].id == talks[4].id)
  }

  @Test("takes 40 bytes in a list of talks")
  func size() {
    #expect(MemoryLayout<Talk>.stride == 40)
  }
}
