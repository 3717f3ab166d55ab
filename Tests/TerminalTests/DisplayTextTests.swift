import TestPrograms
import Testing

@testable import Terminal

@Suite("Display text")
struct DisplayTextTests {
  @Test(
    "shows what terminals and libc agree on",
    arguments: [
      ("Zürich", "Zürich", 6),
      ("日本語", "日本語", 6),
      ("e\u{301}tude", "e\u{301}tude", 5),
      ("❤️", "❤", 1),
      ("👨‍👩‍👧‍👦 family", "👨 family", 9),
      ("🐻‍❄️", "🐻", 2),
      ("👍🏽!", "👍!", 3),
      ("👩🏽‍💻 at work", "👩 at work", 10),
      ("🏳️‍🌈", "🏳", 1),
      ("🇩🇪 Germany", "DE Germany", 10),
      ("🏴\u{e0067}\u{e0062}\u{e007f}", "🏴", 2),
      ("1️⃣ first", "1 first", 7),
      ("क्\u{200d}ष", "क्ष", 2),
      ("\u{1112}\u{1161}\u{11ab}글", "한글", 4),
      ("\u{1f642}\u{1fae8}", "🙂\u{fffd}", 3),
    ])
  func shows(original: String, shown: String, width: Int) {
    let text = DisplayText(original)
    #expect(text.string.unicodeScalars.elementsEqual(shown.unicodeScalars))
    #expect(text.width == width)
  }

  @Test(
    "lets no control through",
    arguments: [
      ("\u{1b}[31mred", "\u{fffd}[31mred"),
      ("\u{9b}31mred", "\u{fffd}31mred"),
      ("bell\u{7}", "bell\u{fffd}"),
      ("rub\u{7f}out", "rub\u{fffd}out"),
      ("\u{202e}gpj.exe", "gpj.exe"),
      ("\u{2066}Zürich\u{2069}", "Zürich"),
      ("zero\u{200b}width\u{feff}", "zerowidth"),
      ("soft\u{ad}hyphen", "softhyphen"),
      ("a\tb\r\nc\nd\u{2028}e", "a b c d e"),
      ("\u{fff9}note", "\u{fffd}note"),
      ("\u{0}", "\u{fffd}"),
    ])
  func neutralises(original: String, shown: String) {
    #expect(DisplayText(original).string.unicodeScalars.elementsEqual(shown.unicodeScalars))
  }

  @Test func `keeps marks on their base, and only a few`() {
    let text = DisplayText("Z" + String(repeating: "\u{351}", count: 40) + "x")
    #expect(text.glyphs.map(\.text.unicodeScalars.count) == [4, 1])
    #expect(text.width == 2)
  }

  @Test func `puts a mark without a base on a circle`() {
    #expect(DisplayText("\u{301}a").glyphs.map(\.text) == ["\u{25cc}\u{301}", "a"])
  }

  @Test(
    "is cut at its end to a width",
    arguments: [
      (12, "日本語 talk"), (11, "日本語 talk"), (9, "日本語 t…"), (6, "日本…"), (2, "…"), (1, "…"), (0, ""),
      (-3, ""),
    ])
  func isCut(width: Int, shown: String) {
    let text = DisplayText("日本語 talk").truncated(to: width)
    #expect(text.string == shown)
  }

  @Test(
    "is cut in the middle with its end kept",
    arguments: [
      (20, "https://youtu.be/Ü…s"), (12, "https:/…t=9s"), (5, "…t=9s"), (1, "…"), (0, ""),
    ])
  func isCutInMiddle(width: Int, shown: String) {
    let text = DisplayText("https://youtu.be/Übung?t=9s")
    let cut = text.truncatedInMiddle(to: width, keeping: width == 20 ? 1 : 4)
    #expect(cut.string == shown)
    #expect(cut.width <= max(0, width))
  }

  @Test func `is safe and as wide as its glyphs for any scalars`() {
    var generator = SeededGenerator(seed: 20_240_712)
    for _ in 0..<2_000 {
      let text = DisplayText(generator.string(upTo: 24))
      #expect(text.width == text.glyphs.reduce(0) { $0 + $1.width })
      for glyph in text.glyphs {
        #expect([1, 2].contains(glyph.width), "seed 20240712")
        #expect(glyph.text.unicodeScalars.count <= 1 + DisplayReader.markLimit)
        for scalar in glyph.text.unicodeScalars {
          let category = scalar.properties.generalCategory
          #expect(![.control, .format, .lineSeparator].contains(category), "seed 20240712")
        }
      }
      #expect(DisplayText(text.string) == text, "seed 20240712")
    }
  }
}
