import ChapterModel
import Testing

@testable import PostReading

@Suite("The reader of speakers")
struct SpeakerReaderTests {
  @Test(
    "divides at the first separator",
    arguments: [
      ("Zoë Łukasz", "Zoë Łukasz", nil), ("Jürgen - Chef, Äpple", "Jürgen", "Chef, Äpple"),
      ("Ana – a – b", "Ana", "a – b"), ("Ana — a @ b", "Ana", "a @ b"), ("Ana @ Org", "Ana", "Org"),
      ("Ana | Org", "Ana", "Org"), ("Kenneth Tan, PhD - Org", "Kenneth Tan, PhD", "Org"),
      ("Anne-Marie Ek", "Anne-Marie Ek", nil), ("  Ana - ", "Ana -", nil),
    ] as [(String, String, String?)])
  func one(line: String, name: String, affiliation: String?) {
    #expect(SpeakerReader.read(line) == Speaker(name: name, affiliation: affiliation))
  }

  @Test(
    "divides a line of names",
    arguments: [
      ("Ana, Zoë & Éamon", ["Ana", "Zoë", "Éamon"]), ("Ana and Wei", ["Ana", "Wei"]),
      ("Ana - Chef, Org", ["Ana"]), ("", []),
    ])
  func line(text: String, names: [String]) {
    #expect(SpeakerReader.readLine(text).map(\.name) == names)
  }

  @Test(
    "and the one of languages keep the author's words",
    arguments: [
      ("English", "en"), ("english with translations to Japanese", "en"), ("Deutsch", "de"),
      ("日本語", "ja"), ("pt-BR", "pt"), ("Klingon", nil),
    ] as [(String, String?)])
  func languages(words: String, code: String?) {
    #expect(LanguageReader.read(" \(words) ") == Language(text: words, code: code))
  }
}
