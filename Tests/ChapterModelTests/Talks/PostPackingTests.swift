import TestPrograms
import Testing

@testable import ChapterModel

@Suite struct `Talks that share a piece of memory` {
  @Test("say what they said before, however often they are packed", arguments: 0..<40)
  func same(seed: UInt64) {
    var random = RandomTalks(seed: seed)
    let parts = (0..<Int(seed % 30)).map { _ in random.parts() }
    let talks = parts.map(\.talk)
    var posts = [Post(id: "ä", path: "ä.md", talks: talks), Post(id: "ö", path: "ö.md")]
    posts.append(Post(id: "é", path: "é.md", talks: talks.reversed()))
    for _ in 0..<3 {
      Post.pack(&posts)
      let packed = posts[0].talks
      #expect(packed.map(TalkParts.init) == parts, "seed \(seed)")
      #expect(packed == talks && posts[2].talks == talks.reversed(), "seed \(seed)")
      #expect(packed.map(\.hashValue) == talks.map(\.hashValue), "seed \(seed)")
      #expect(packed.map(\.hashOfID) == talks.map(\.hashOfID), "seed \(seed)")
      #expect(
        packed.indices.map(packed.searchedText) == talks.indices.map(talks.searchedText),
        "seed \(seed)")
      #expect(packed.allSatisfy(\.isCoded) && posts[1].talks.isEmpty)
    }
  }

  @Test("change in what is set, and in nothing else", arguments: 0..<40)
  func changes(seed: UInt64) {
    var random = RandomTalks(seed: seed)
    var parts = (0..<6).map { _ in random.parts() }
    var posts = [Post(id: "ä", path: "ä.md", talks: parts.map(\.talk))]
    for round in 0..<30 {
      let (index, other) = (round % 6, random.parts())
      if round % 7 == 0 { Post.pack(&posts) }
      random.set(&posts[0].talks[index], &parts[index], from: other)
      #expect(posts[0].talks.map(TalkParts.init) == parts, "seed \(seed), round \(round)")
      #expect(posts[0].talks == parts.map(\.talk), "seed \(seed), round \(round)")
    }
  }

  @Test("differ where one of their texts does by a mark alone")
  func marks() {
    var posts = ["é", "e\u{301}"].map { name in
      let talk = Talk(
        id: "x.1", title: "雪", speakers: [Speaker(name: name)], abstract: "Größe \(name)")
      return Post(id: "x", path: "x.md", talks: [talk])
    }
    let plain = posts.flatMap(\.talks)
    Post.pack(&posts)
    let packed = posts.flatMap(\.talks)
    #expect(packed == plain && plain[0] != plain[1])
    #expect(packed[0] != packed[1] && packed[0] != plain[1] && plain[0] != packed[1])
  }

  @Test("have the beginnings of their chapters' links", arguments: [nil, "PLä"])
  func links(list: String?) {
    let video = Video(
      id: "P9pO0fPGVeo", title: "Größe Größe: Vortrag, Größe", list: list,
      index: list.map { _ in "3" })
    let chapters = [0, 61, 884].map { seconds in
      Chapter(
        start: Timestamp(seconds: seconds), title: "Größe",
        writtenLink: video.link(at: Timestamp(seconds: seconds)).url())
    }
    let talk = Talk(
      id: "P9pO0fPGVeo.x", title: "Vortrag, Größe",
      speakers: [Speaker(name: "Zoë Größe", affiliation: "Größe Größe")],
      language: Language(text: "Größe", code: nil), abstract: "Größe, Größe Größe", videos: [video],
      chapters: PackedChapters(chapters), path: "x.md")
    var posts = [Post(id: "x", path: "x.md", talks: [talk, talk])]
    Post.pack(&posts)
    for talk in posts[0].talks + [talk] {
      let head = talk.watchLinkHead.map { range in
        talk.chapters.withBytes { $0.text(range) }
      }
      #expect(head.map { $0 + "884s" } == chapters[2].writtenLink)
    }
  }
}

extension [Talk] {
  /// What a search reads of the talk at a place.
  fileprivate func searchedText(at place: Int) -> [String] {
    var text: [String] = []
    withSearchedText(at: place) { title, chapters in
      text = [title.text(title.indices), "\(chapters.indices.map { chapters[$0] })"]
    }
    return text
  }
}
