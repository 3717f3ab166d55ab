import Testing

@testable import PostReading

@Suite struct `A table of words` {
  private let table = WordTable<Int>([
    ("größe", 1), ("groß", 2), ("video", 3), ("video", 4), ("雪", 5), ("", 6),
    (String(repeating: "ä", count: 40), 7), (String(repeating: "ä", count: 41), 8),
  ])

  @Test(arguments: [
    ("größe", 1), ("groß", 2), ("video", 3), ("雪", 5), ("", 6), ("Video", nil), ("vide", nil),
    ("größen", nil), ("g", nil), ("月", nil), (String(repeating: "ä", count: 40), 7),
    (String(repeating: "ä", count: 41), 8), (String(repeating: "ä", count: 42), nil),
  ])
  func `says what a word stands for, by its first value`(word: String, value: Int?) {
    #expect(table[word] == value)
  }

  @Test func `finds words within a text, capitals of ASCII too where that is wanted`() {
    let text = "die GRöße im Video"
    let span = text.utf8Span.span
    #expect(table[span, 15..<20] == nil)
    #expect(table[ignoringCase: span, 15..<20] == 3)
    #expect(table[ignoringCase: span, 4..<11] == 1)
    #expect(table[span, 15..<99] == nil)
  }

  @Test func `has one value for the words of a group`() {
    let table = WordTable([["ein", "uno", "一"], ["zwei", "dos", "uno"]], values: ["1", "2"])
    #expect(
      ["ein", "uno", "一", "zwei", "dos", "tres"].map { table[$0] } == [
        "1", "1", "1", "2", "2", nil,
      ])
  }

  @Test func `of a literal maps words to words`() {
    let table: WordTable = ["deutsch": "de", "ドイツ語": "de", "français": "fr"]
    #expect(table["ドイツ語"] == "de")
    #expect(table["français"] == "fr")
    #expect(table["francais"] == nil)
  }
}

@Suite struct `A set of words` {
  @Test func `has its words and no others`() {
    let words: WordSet = ["größe", "a", "雪"]
    #expect(["größe", "a", "雪"].allSatisfy(words.contains))
    #expect(!words.contains("A"))
    #expect(!words.contains("größ"))
  }

  @Test func `can have the beginnings of words`() {
    let words = WordSet(partsOf: [["über uns", "for all"], ["forum"]]) { min($0.count, 3) }
    #expect(["üb", "for"].allSatisfy(words.contains))
    #expect(!words.contains("forum"))
  }
}
