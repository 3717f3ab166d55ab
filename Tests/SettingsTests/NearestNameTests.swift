import Settings
import Testing

@Suite("The nearest name")
struct NearestNameTests {
  @Test(
    "is one that a slip makes of it",
    arguments: [
      ("drak", "dark"), ("Dark", "dark"), ("ligth", "light"), ("hihg-contrast", "high-contrast"),
      ("mon", "mono"), ("mono", "mono"), ("grün", nil), ("", nil),
      (String(repeating: "dark", count: 1000), nil),
    ])
  func nearest(word: String, name: String?) {
    #expect(NearestName.of(word, in: ["dark", "light", "high-contrast", "mono"]) == name)
  }
}
