import ChapterModel

/// Finds all shortcodes of a body: Hugo's, Zola's, Jekyll's and GitBook's. Hugo knows them inside
/// code fences and comments too, so this looks at nothing else than their braces.
enum ShortcodeFinder {
  /// The shortcodes of `range` in the order written; each byte is read a few times at most.
  static func find(_ text: Span<UInt8>, in range: Range<Int>) -> [ShortcodeReading] {
    var found: [ShortcodeReading] = []
    var offset = range.lowerBound
    while offset + 1 < range.upperBound {
      guard text[offset] == UInt8(ascii: "{"),
        let reading = read(text, at: offset, before: range.upperBound)
      else {
        offset += 1
        continue
      }
      found.append(reading)
      offset = max(reading.range.upperBound, offset + 1)
    }
    return found
  }

  private static func read(
    _ text: Span<UInt8>, at start: Int, before end: Int
  ) -> ShortcodeReading? {
    switch text[start + 1] {
    case UInt8(ascii: "{"):
      ShortcodeScanner.read(text, at: start, before: end)
        ?? ZolaScanner.read(text, at: start, before: end)
    case UInt8(ascii: "%"): LiquidScanner.read(text, at: start, before: end)
    default: nil
    }
  }
}
