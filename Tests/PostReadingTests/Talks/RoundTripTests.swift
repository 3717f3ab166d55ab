import ChapterModel
import PostReading
import TestPrograms
import Testing

@Suite("Reading what was written")
struct RoundTripTests {
  /// What titles, names and texts are made of; signs that Markdown reads are among them.
  private static let words = [
    "Kärnan", "日本語", "för", "Łukasz", "*", "_x_", "a*b*c", "[se]", "(ä)", "<u>", "&amp;", "`kod`",
    "#", "C#", "1.", "2.5", "💚", "👩‍👩‍👧", "e\u{301}", "\\", "!", "\"citat\"", "…", "~~", "|x|", "$5",
    "i:år",
    "Öppning", "och", "{a}", "^", "=", "+1", "—", "https", "@zoe", "'n'", "%", "Ελληνικά", "مرحبا",
  ]

  private static let names = [
    "Zoë Łukasz", "Kenneth Tan, PhD", "山田 太郎", "benny Vasquez", "Éamon de Búrca", "Sally O'Malley",
    "J. R. Ek", "Ana-Maria *Ö* Núñez", "Wei_Liu_", "Жанна Ёлкина",
  ]

  private static let affiliations: [String?] = [
    nil, "Chef, Äpple AB", "Executive Director, Sardina Systems", "Dev @ Ö_Ö_Org", "A - B | C",
    "会長 [社]",
  ]

  private static let languages: [Language?] = [
    nil, Language(text: "Deutsch (mit *Untertiteln*)", code: "de"),
    Language(text: "日本語", code: "ja"),
    Language(text: "Klingon", code: nil), Language(text: "English, translated", code: "en"),
  ]

  private static let videos = ["P9pO0fPGVeo", "aMvI5E9-LYI", "PP3OPvmUwTs", "-dVK9CfqeNM"]

  @Test(arguments: 0..<8)
  func `gives what was written`(round: Int) {
    let seed = UInt64.random(in: .min ... .max)
    print("round trip \(round), seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let talks = Self.videos.shuffled(using: &random).prefix(Int.random(in: 1...4, using: &random))
        .map { talk($0, &random) }
      let text = TalkWriter.post(talks)
      let bytes = Array(text.utf8)
      let span = bytes.span
      let post = PostReader.read(span, path: "möte.md")
      #expect(post.talks.map(bare) == talks, "seed \(seed)\n\(text)")
    }
  }

  /// A talk without what the writing adds: places, labels and links as written, and ends.
  private func bare(_ talk: Talk) -> Talk {
    var bare = talk
    bare.location = .start
    bare.videos = talk.videos.map { Video(id: $0.id, title: $0.title) }
    bare.chapters = PackedChapters(
      talk.chapters.map { Chapter(start: $0.start, title: $0.title) })
    return bare
  }

  private func talk(_ video: String, _ random: inout SeededGenerator) -> Talk {
    var start = 0
    let chapters = (0..<Int.random(in: 0...6, using: &random)).map { _ in
      defer { start += Int.random(in: 1...4000, using: &random) }
      return Chapter(start: Timestamp(seconds: start), title: text(&random))
    }
    let speakers = Self.names.shuffled(using: &random).prefix(Int.random(in: 0...3, using: &random))
      .map {
        Speaker(name: $0, affiliation: Self.affiliations.randomElement(using: &random) ?? nil)
      }
    return Talk(
      id: "\(video).möte", title: "Om " + text(&random), speakers: speakers,
      language: Self.languages.randomElement(using: &random) ?? nil,
      abstract: (0..<Int.random(in: 0...3, using: &random)).map { _ in "Vi " + text(&random) }
        .joined(separator: "\n"),
      videos: [Video(id: video, title: Bool.random(using: &random) ? "Film" : nil)],
      chapters: PackedChapters(chapters), path: "möte.md")
  }

  private func text(_ random: inout SeededGenerator) -> String {
    let count = Int.random(in: 1...6, using: &random)
    return "Å "
      + (0..<count).compactMap { _ in Self.words.randomElement(using: &random) }
      .joined(separator: " ") + " ö"
  }
}
