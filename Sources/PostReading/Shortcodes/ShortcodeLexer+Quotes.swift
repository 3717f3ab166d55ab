import ChapterModel

extension ShortcodeLexer {
  /// The quoted value at the offset; nil where there is none, and with a flaw where it never ends.
  mutating func readQuoted(_ text: Span<UInt8>) -> ShortcodeParameter? {
    if text.has("`", at: offset, before: end) { return readRaw(text) }
    if text.has("\\\"", at: offset, before: end) { return readEscapedQuotes(text) }
    guard text.has("\"", at: offset, before: end) else { return nil }
    var (stop, hasEscape) = (offset + 1, false)
    while stop < end, text[stop] != UInt8(ascii: "\""), text[stop] != 0x0A {
      let isEscape = text.has("\\\"", at: stop, before: end)
      hasEscape = hasEscape || isEscape
      stop += isEscape ? 2 : 1
    }
    guard let parameter = take(text, offset + 1..<min(stop, end), closing: "\"") else { return nil }
    return hasEscape ? Self.unescaped(parameter) : parameter
  }

  /// `…` in backticks, over several lines if need be.
  private mutating func readRaw(_ text: Span<UInt8>) -> ShortcodeParameter? {
    let stop = text.firstOffset(from: offset + 1, before: end) { $0 == UInt8(ascii: "`") }
    return take(text, offset + 1..<stop, closing: "`")
  }

  /// `\"…\"`, as shortcodes have them inside of a string of front matter.
  private mutating func readEscapedQuotes(_ text: Span<UInt8>) -> ShortcodeParameter? {
    let stop = text.firstOffset(from: offset + 2, before: end) {
      $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "\"") || $0 == 0x0A
    }
    return take(text, offset + 2..<stop, closing: "\\\"")
  }

  private mutating func take(
    _ text: Span<UInt8>, _ value: Range<Int>, closing quote: StaticString
  ) -> ShortcodeParameter? {
    guard text.has(quote, at: value.upperBound, before: end) else {
      flaw = .unclosed
      return nil
    }
    offset = value.upperBound + quote.utf8CodeUnitCount
    return ShortcodeParameter(value: text.text(value), range: value)
  }

  private static func unescaped(_ parameter: ShortcodeParameter) -> ShortcodeParameter {
    var parameter = parameter
    var value = ""
    var previous: Character?
    for character in parameter.value {
      if character == "\"", previous == "\\" { value.removeLast() }
      value.append(character)
      previous = character
    }
    parameter.value = value
    return parameter
  }
}
