import CNcursesShim
import Terminal
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

@Suite("The width of display text", .enabled(if: setlocale(LC_CTYPE, "C.UTF-8") != nil))
struct DisplayWidthTests {
  @Test func `is libc's for every glyph that comes through`() {
    var shown = 0
    for value in UInt32(0)...0x10ffff {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = DisplayText(String(scalar))
      for glyph in text.glyphs {
        let width = glyph.text.unicodeScalars.reduce(0) { $0 + shim_display_width($1.value) }
        #expect(width == glyph.width, "U+\(String(value, radix: 16))")
        shown += glyph.text.unicodeScalars.first == scalar ? 1 : 0
      }
    }
    // Not so many that all are replaced: Unicode 14 assigns 144,697 characters and 137,468 more are
    // for private use.
    #expect(shown > 270_000)
  }
}
