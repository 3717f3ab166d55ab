import TestPrograms
import Testing

@testable import PostReading

@Suite("A string's words")
struct StringBytesTests {
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    _ = text.allWords { word in
      words.append(word)
      return true
    }
    return words
  }

  @Test(
    "are its runs of letters in small letters",
    arguments: [
      ("Watch the VIDEO!", ["watch", "the", "video"]), ("", []), ("12:34 -- ?", []),
      ("Vidéo – Élan_2", ["vidéo", "élan"]),
      ("e\u{301}tude, İzmir", ["e\u{301}tude", "i\u{307}zmir"]),
      ("日本語 まとめ", ["日本語", "まとめ"]), ("a\u{200D}b", ["a\u{200D}b"]), ("🎉tada", ["tada"]),
    ])
  func runs(text: String, words: [String]) {
    #expect(Self.words(text) == words)
  }

  @Test func `are those that a split by characters makes`() {
    let seed = UInt64.random(in: .min ... .max)
    print("words, seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let pieces = ["a", "B", " ", "-", "1", "é", "e\u{301}", "日", "—", "Ω", "🎉", "\u{A0}", "ß", "й"]
    for _ in 0..<2000 {
      let text = (0..<8).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let plain = text.lowercased().split { !$0.isLetter }.map(String.init)
      #expect(Self.words(text) == plain, "\(text), seed \(seed)")
    }
  }

  @Test(
    "are looked for until one is not as wanted", arguments: ["one two three", "én två tre"])
  func end(text: String) {
    var seen = 0
    let all = text.allWords { _ in
      seen += 1
      return seen < 2
    }
    #expect(!all && seen == 2)
    #expect(text.hasWord { $0.hasPrefix("t") } && !text.hasWord { $0 == "x" })
  }

  @Test(
    "are found in a set whatever they are made of",
    arguments: [
      ("Agenda:", true), ("das PROGRAMM", true), ("日程 2024", true), ("Programmer", false),
      ("progr", false), ("", false),
    ])
  func set(text: String, isFound: Bool) {
    let words: WordSet = ["agenda", "programm", "日程"]
    #expect(text.hasWord(of: words) == isFound)
  }

  @Test(
    "need not be whole to be found by their bytes",
    arguments: [("myYouTubeÄ", true), ("youtu", true), ("yout", false), ("ü", false)])
  func bytes(text: String, isFound: Bool) {
    #expect(text.holds("youtu") == isFound)
  }
}
