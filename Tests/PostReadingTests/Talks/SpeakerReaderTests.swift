import ChapterModel
import TestPrograms
import Testing

@testable import PostReading

@Suite("The reader of speakers")
struct SpeakerReaderTests {
  /// Speakers as `name|affiliation`, which is how these tables are easiest to read.
  private func spelled(_ speakers: [Speaker]) -> [String] {
    speakers.map { speaker in speaker.name + (speaker.affiliation.map { "|" + $0 } ?? "") }
  }

  @Test(
    "divides at the first separator",
    arguments: [
      ("Zoë Łukasz", "Zoë Łukasz", nil), ("Jürgen - Chef, Äpple", "Jürgen", "Chef, Äpple"),
      ("Ana – a – b", "Ana", "a – b"), ("Ana — a @ b", "Ana", "a @ b"), ("Ana @ Org", "Ana", "Org"),
      ("Ana | Org", "Ana", "Org"), ("Kenneth Tan, PhD - Org", "Kenneth Tan, PhD", "Org"),
      ("Anne-Marie Ek", "Anne-Marie Ek", nil), ("  Ana - ", "Ana -", nil),
      ("Éamon Búrca (Äpple AB)", "Éamon Búrca", "Äpple AB"),
      ("Zoë Łukasz (she/her)", "Zoë Łukasz", nil),
    ] as [(String, String, String?)])
  func one(line: String, name: String, affiliation: String?) {
    #expect(SpeakerReader.read(line) == Speaker(name: name, affiliation: affiliation))
  }

  @Test(
    "divides a line of names as it does itself",
    arguments: [
      ("Ana, Zoë & Éamon", ["Ana", "Zoë", "Éamon"]), ("Ana and Wei", ["Ana", "Wei"]),
      ("Ana - Chef, Org", ["Ana|Chef, Org"]), ("", []),
      ("Ana, Wei, and Zoë", ["Ana", "Wei", "Zoë"]), ("Ana und Wei", ["Ana", "Wei"]),
      ("Ana Núñez y Wei Liu", ["Ana Núñez", "Wei Liu"]), ("Ana y", ["Ana y"]),
      ("Ana (Ä, B), Wei (Ö)", ["Ana|Ä, B", "Wei|Ö"]), ("Ana; Wei - Ö, Ü", ["Ana", "Wei|Ö, Ü"]),
      ("Ana - Ä, Ö, Wei - Ü", ["Ana|Ä, Ö", "Wei|Ü"]),
      ("Zoë Ek, PhD, Wei Liu", ["Zoë Ek, PhD", "Wei Liu"]),
      ("Zoë Ek and Wei Liu - Äpple", ["Zoë Ek|Äpple", "Wei Liu|Äpple"]),
      ("田中太郎、山田花子", ["田中太郎", "山田花子"]), ("Zoë Ek / Wei Liu", ["Zoë Ek", "Wei Liu"]),
    ])
  func line(text: String, expected: [String]) {
    #expect(spelled(SpeakerReader.readLine(text)) == expected)
  }

  @Test(
    "takes what stands behind a comma for what one speaker does",
    arguments: [
      ("Zoë Łukasz, Äpple AB", ["Zoë Łukasz|Äpple AB"]),
      ("Zoë Łukasz, PhD, Äpple AB", ["Zoë Łukasz, PhD|Äpple AB"]),
      ("Zoë Łukasz, Wei Liu and Ana Ek", ["Zoë Łukasz", "Wei Liu", "Ana Ek"]),
      ("Zoë Łukasz and Wei Liu", ["Zoë Łukasz", "Wei Liu"]), ("Zoë", ["Zoë"]),
    ])
  func singular(text: String, expected: [String]) {
    #expect(spelled(SpeakerReader.readLine(text, isSingular: true)) == expected)
  }

  @Test(
    "knows who a line says speaks",
    arguments: [
      ("by Zoë Łukasz", ["Zoë Łukasz"]),
      ("Presented by Zoë Łukasz & Wei Liu", ["Zoë Łukasz", "Wei Liu"]),
      ("Hosted by @zoe", ["@zoe"]), ("By Zoë Łukasz, Äpple AB", ["Zoë Łukasz|Äpple AB"]),
      ("Talk by Zoë Łukasz - Chef @ Äpple", ["Zoë Łukasz|Chef @ Äpple"]),
      ("with Zoë Łukasz", ["Zoë Łukasz"]),
      ("by the way", nil), ("with great power", nil), ("By 2025 All Was Well", nil),
      ("von vorn", nil),
      ("by Popular Demand of the crowd", nil), ("with", nil),
    ] as [(String, [String]?)])
  func byLines(line: String, expected: [String]?) {
    #expect(ByLine.read(line).map(spelled) == expected)
  }

  @Test(
    "takes names from the end of a title",
    arguments: [
      ("Kärnan by Zoë Łukasz", "Kärnan", ["Zoë Łukasz"]),
      ("Kärnan with Zoë Łukasz", "Kärnan with Zoë Łukasz", ["Zoë Łukasz"]),
      ("Step by step by Ana Ek and Wei Liu", "Step by step", ["Ana Ek", "Wei Liu"]),
    ])
  func titles(title: String, rest: String, names: [String]) {
    let split = ByLine.split(title)
    #expect(split?.title == rest)
    #expect(split.map { spelled($0.speakers) } == names)
  }

  @Test(
    "leaves titles that end otherwise",
    arguments: [
      "Side by Side", "Working with Open Source", "Kärnan", "Step by step", "by Zoë Łukasz",
      "Getting started with Linux Containers",
    ])
  func noNames(title: String) {
    #expect(ByLine.split(title) == nil)
  }

  @Test(
    "tells names from other words",
    arguments: [
      ("Zoë Łukasz", true), ("Tim deBoer", true), ("Ludwig van Beethoven", true),
      ("J. R. R. Tolkien", true),
      ("Sally O'Malley", true), ("Kenneth Tan, PhD", true), ("Zoë", false),
      ("Podman Desktop", false),
      ("Open Discussion", false), ("AI Panel", false), ("version 2 News", false),
      ("de la Ek", false),
      ("Lightning Talks", false), ("a b", false), ("", false),
      ("Ana Maria de los Ángeles López Núñez", false),
    ])
  func names(text: String, isName: Bool) {
    #expect(PersonNames.isName(text) == isName)
  }

  @Test(
    "and the one of languages keep the author's words",
    arguments: [
      ("English", "en"), ("english with translations to Japanese", "en"), ("Deutsch", "de"),
      ("日本語", "ja"), ("pt-BR", "pt"), ("Klingon", nil), ("deu", "de"), ("ger", "de"),
      ("zh_Hant_TW", "zh"), ("nds", "nds"), ("Low German", "nds"), ("Plattdeutsch", "nds"),
      ("Bahasa Indonesia", "id"), ("Português (Brasil)", "pt"), ("in English", "en"),
      ("gsw-CH", "gsw"),
      ("हिन्दी", "hi"), ("de and so on", nil), ("Français / English", "fr"), ("123", nil),
    ] as [(String, String?)])
  func languages(words: String, code: String?) {
    #expect(LanguageReader.read(" \(words) ") == Language(text: words, code: code))
  }

  /// A comma of another script makes the reader look at characters; without one it looks at bytes.
  @Test func `divides by bytes as it does by characters`() {
    let seed = UInt64.random(in: .min ... .max)
    print("names, seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "Zoë", "Łukasz", "Wei", " ", " ", ", ", "; ", "/", "w/", " and ", " y ", " och ", "PhD",
      "Jr.",
      "e\u{301}", "\u{A0}", "&", "  ",
    ]
    for _ in 0..<2000 {
      let line = (0..<Int.random(in: 1...7, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
      let byCharacters = NameList.parts(of: line + "、Öl")
      #expect(NameList.parts(of: line) + ["Öl"] == byCharacters, "\(line), seed \(seed)")
    }
  }
}
