import Testing

@testable import PostReading

@Suite("A label")
struct SectionLabelTests {
  @Test(
    "is known in many forms",
    arguments: [
      ("Speakers:", .speakers, ""), ("Speaker(s): Zoë", .speakers, "Zoë"),
      ("Talare: Zoë", .speakers, "Zoë"),
      ("🎤 Presenters: Zoë", .speakers, "Zoë"), ("Referent(in): Zoë", .speakers, "Zoë"),
      ("Referent*innen: Zoë", .speakers, "Zoë"), ("講演者：山田", .speakers, "山田"),
      ("Ponentes: Zoë", .speakers, "Zoë"), ("Language: Deutsch", .language, "Deutsch"),
      ("Sprache: Deutsch", .language, "Deutsch"), ("Moderator: Wei", .speakers, "Wei"),
      ("Slides: här", .aside, "här"), ("Abstract: Om ä", .abstract, "Om ä"),
      ("Chapters:", .chapters, ""),
      ("Speaker 1: Zoë", .speakers, "Zoë"),
    ] as [(String, SectionLabel.Kind, String)])
  func lines(text: String, kind: SectionLabel.Kind, value: String) {
    let label = SectionLabel(line: text)
    #expect(label?.kind == kind)
    #expect(label?.value == value)
  }

  @Test(
    "is none in other lines",
    arguments: ["Speakers are here", "Note: text", "A host of things: many", "10:30 Tal", ""])
  func noLines(text: String) {
    #expect(SectionLabel(line: text) == nil)
  }

  @Test(
    "is no heading of a talk",
    arguments: [
      ("Speakers", true), ("About the speaker", true), ("Video recording", true),
      ("YouTube video", true),
      ("Panel", false), ("Watch it whole", false), ("Resources", false),
      ("Video: a history", false),
      ("Links", false), ("Föredrag", false), ("Gäste", true),
    ])
  func headings(text: String, isLabel: Bool) {
    #expect((SectionLabel(heading: text) != nil) == isLabel)
  }

  @Test(
    "of a link only says that there is a video",
    arguments: [
      ("Video", true), ("Watch the full day 1 stream here.", true), ("▶", true), ("视频", true),
      ("vidéo", true), ("Watch on YouTube", true), ("Video 2", true), ("YouTube", false),
      ("the keynote", false), ("Videos of cats", false), ("Talk", false), ("Filmen om Åsa", false),
    ])
  func videos(text: String, isVideo: Bool) {
    #expect(SectionLabel.namesVideo(text) == isVideo)
  }

  @Test(
    "is known by each of its words, in capitals and behind signs",
    arguments: [
      (LabelWords.speaker, SectionLabel.Kind.speakers), (LabelWords.chapters, .chapters),
      (LabelWords.abstract, .abstract), (LabelWords.language, .language),
      (LabelWords.biography, .aside), (LabelWords.aside, .aside),
    ])
  func words(words: [String], kind: SectionLabel.Kind) {
    for word in words {
      // Capitals beyond ASCII have small letters of their own: those of ı and ς are others.
      let capitals = word.utf8.allSatisfy { $0 < 0x80 } ? word.uppercased() : word
      for written in ["\(word): ", "🎬 \(capitals):", "** \(word) :", "“\(word)”:"] {
        #expect(SectionLabel(line: written)?.kind == kind, "\(written)")
      }
    }
  }
}
