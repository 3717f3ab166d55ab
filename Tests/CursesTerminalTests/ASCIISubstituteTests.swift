import Terminal
import Testing

@testable import CursesTerminal

@Suite("The ASCII in place of a glyph")
struct ASCIISubstituteTests {
  @Test(
    "has as many cells as the glyph",
    arguments: [("─", "-"), ("▸", ">"), ("ü", "?"), ("日", "??"), ("e\u{301}", "e"), ("…", "~")])
  func hasAsManyCells(glyph: String, shown: String) {
    #expect(String(decoding: ASCIISubstitute.bytes(for: glyph), as: UTF8.self) == shown)
    #expect(DisplayText(glyph).width == shown.count)
  }
}
