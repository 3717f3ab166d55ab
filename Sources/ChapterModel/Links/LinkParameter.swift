/// A parameter of a URL: byte ranges of its name and value.
///
/// ```
/// parameters = ("?" | "&" | "#") name ["=" value] …
/// ```
/// A second `?` separates like `&`, since people append `?t=277` to whatever link they have; `&amp;`,
/// `&amp;amp;`, `&#38;`, `&#038;` and `&#x26;` are `&`. Parameters behind a `#` count like the others.
struct LinkParameter {
  /// The offset of the separator in front of it.
  let separator: Int

  /// The name's bytes.
  let name: Range<Int>

  /// The value's bytes, empty where there is none.
  let value: Range<Int>

  /// The parameter behind the next separator from `offset` on, nil behind the last. It moves
  /// `offset` to the end of the value.
  static func next(_ text: Span<UInt8>, at offset: inout Int, before end: Int) -> LinkParameter? {
    let separator = text.firstOffset(from: offset, before: end, where: isSeparator)
    guard separator < end else { return nil }
    let start = pastEscape(text, at: separator, before: end)
    offset = text.firstOffset(from: start, before: end, where: isSeparator)
    let equals = text.firstOffset(from: start, before: offset) { $0 == UInt8(ascii: "=") }
    return LinkParameter(
      separator: separator, name: start..<equals, value: min(equals + 1, offset)..<offset)
  }

  /// The separator's byte.
  var mark: Range<Int> { separator..<separator + 1 }

  /// All of it without its separator.
  var all: Range<Int> { name.lowerBound..<value.upperBound }

  /// The value or, where it is empty, all of the parameter.
  var valueOrAll: Range<Int> { value.isEmpty ? all : value }

  /// Whether a byte separates two parameters, or the path from the first.
  static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "?") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "#")
  }

  private static let escapes: [StaticString] = ["#38;", "#038;", "#x26;", "#X26;"]

  /// The offset behind a separator and what HTML made of it.
  private static func pastEscape(_ text: Span<UInt8>, at separator: Int, before end: Int) -> Int {
    var offset = separator + 1
    guard text[separator] == UInt8(ascii: "&") else {
      return text.has("!", at: offset, before: end) ? offset + 1 : offset
    }
    if let escape = escapes.first(where: { text.has($0, at: offset, before: end) }) {
      return offset + escape.utf8CodeUnitCount
    }
    while text.has("amp;", at: offset, before: end) { offset += 4 }
    return offset
  }
}
