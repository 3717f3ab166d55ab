import ChapterModel

/// An expression in braces, as MDX has it for values of attributes: `{"id"}`, `{`a ${b}`}`,
/// `{{start: 65}}`. Braces in strings are none; strings in quotes end with their line.
///
/// Braces nest at most `depthLimit` deep, so that a text of nothing but openings is passed over in
/// linear time: each of them is looked at from a few others only.
enum BracedExpression {
  /// How many braces may be open at once.
  private static let depthLimit = 16

  /// Where the expression that begins `range` ends; nil where none begins or it never ends.
  static func end(_ text: Span<UInt8>, in range: Range<Int>) -> Int? {
    guard range.first.map({ text[$0] == UInt8(ascii: "{") }) ?? false else { return nil }
    var depth = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      switch text[offset] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"):
        guard let close = stringEnd(text, in: offset..<range.upperBound) else { return nil }
        offset = close
      default: break
      }
      if depth == 0 { return offset + 1 }
      guard depth <= depthLimit else { return nil }
      offset += 1
    }
    return nil
  }

  /// The quote that closes the string that begins `range`.
  private static func stringEnd(_ text: Span<UInt8>, in range: Range<Int>) -> Int? {
    let quote = text[range.lowerBound]
    var offset = range.lowerBound + 1
    while offset < range.upperBound, text[offset] != quote {
      if text[offset].isLineEnd, quote != UInt8(ascii: "`") { return nil }
      offset += text[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    return offset < range.upperBound ? offset : nil
  }
}
