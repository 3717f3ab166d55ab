import Testing

@testable import ChapterModel

@Suite("Strings joined")
struct StringsJoinedTests {
  @Test(
    "are what the standard library makes of them",
    arguments: [
      [], [""], ["Größe"], ["", ""], ["日本", "é", ""], ["a", "b", "c", "ein sehr langes Wort"],
    ])
  func same(strings: [String]) {
    for separator in ["", ", ", " › "] {
      let joined: String = strings.joined(separator: separator)
      let expected = AnySequence(strings).joined(separator: separator)
      #expect(joined == expected)
    }
  }
}
