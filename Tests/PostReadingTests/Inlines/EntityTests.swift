import ChapterModel
import Testing

@testable import PostReading

@Suite("A character reference")
struct EntityTests {
  private func read(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    let span = bytes.span
    return Entity.read(span, in: 0..<bytes.count).map { entity in
      entity.value + span.text(entity.end..<bytes.count)
    }
  }

  @Test(
    "stands for its characters",
    arguments: [
      ("&amp;", "&"), ("&auml;b", "äb"), ("&Auml;", "Ä"), ("&AElig;", "Æ"), ("&zwnj;", "\u{200C}"),
      ("&zwj;", "\u{200D}"), ("&zscr;", "𝓏"), ("&Aacute;", "Á"), ("&ZeroWidthSpace;", "\u{200B}"),
      ("&NewLine;", "\n"), ("&NotEqualTilde;", "≂\u{338}"), ("&aacute;", "á"), ("&frac34;", "¾"),
      ("&CounterClockwiseContourIntegral;", "∳"), ("&there4;", "∴"), ("&hearts;", "♥"),
      ("&#38;", "&"), ("&#x1F600;", "😀"), ("&#X41;", "A"), ("&#0;", "\u{FFFD}"),
      ("&#xD800;", "\u{FFFD}"), ("&#9999999;", "\u{FFFD}"),
    ])
  func known(reference: String, text: String) {
    #expect(read(reference) == text)
  }

  @Test(
    "is nothing else",
    arguments: [
      "&", "&;", "&amp", "& amp;", "&nix;", "&AMPER;", "&a;", "&z;", "&zzzz;", "&#;", "&#x;",
      "&#12345678;", "&#x1234567;", "&#1a;", "&#xg;", "&#38", "&ä;",
    ])
  func unknown(reference: String) {
    #expect(read(reference) == nil)
  }

  @Test func `has a name of a table whose every entry is found`() {
    var count = 0
    for table in [EntityNames.capitals, EntityNames.smallLetters] {
      for entry in table.description.split(whereSeparator: \.isWhitespace) {
        let parts = entry.split(separator: "=")
        let scalars = parts[1].split(separator: "+").compactMap {
          UInt32($0, radix: 16).flatMap(Unicode.Scalar.init)
        }
        let value = read("&\(parts[0]);")
        #expect(value.map { Array($0.unicodeScalars) } == scalars, "\(entry)")
        count += 1
      }
    }
    #expect(count == 2_125)
  }
}
