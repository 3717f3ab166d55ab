import Terminal
import Testing

@testable import Browser

@Suite("Wrapped text")
struct WordWrapTests {
  @Test(
    "breaks at blanks",
    arguments: [
      ("die Größe der Städte", 9, ["die Größe", "der", "Städte"]), ("über uns", 20, ["über uns"]),
      ("", 5, []), ("Straßenbahnhaltestelle", 8, ["Straßenb", "ahnhalte", "stelle"]),
      ("im 大会大会 da", 3, ["im", "大", "会", "大", "会", "da"]), ("a\nb", 9, ["a", "b"]),
    ])
  func breaks(text: String, width: Int, lines: [String]) {
    #expect(WordWrap.lines(of: text, width: width).map(\.string) == lines)
  }

  @Test(
    "ends in an ellipsis where lines are missing",
    arguments: [
      (1, ["ein …"]), (2, ["ein", "zwei …"]), (3, ["ein", "zwei", "drei"]), (0, []),
    ])
  func limit(limit: Int, lines: [String]) {
    #expect(WordWrap.lines(of: "ein zwei drei", width: 6, limit: limit).map(\.string) == lines)
  }
}
