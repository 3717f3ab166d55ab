import ChapterModel

/// An HTML tag as CommonMark's raw HTML has it:
///
///     open    = "<" name *(space attribute) [space] ["/"] ">"
///     close   = "</" name [space] ">"
///     attribute = name [[space] "=" [space] value]
///     value   = unquoted / "'" … "'" / '"' … '"'
///
/// and as MDX has components, where that is allowed: a value and an attribute may also be an
/// expression in braces, and a name may have dots in it where attributes or a slash follow.
///
/// Each byte is looked at a few times at most.
enum HTMLTag {
  /// Where the tag that begins `range` ends, or nil where none begins there.
  static func end(
    _ text: Span<UInt8>, in range: Range<Int>, mayHoldBraces: Bool = false
  ) -> Int? {
    guard range.count >= 3, text[range.lowerBound] == UInt8(ascii: "<") else { return nil }
    let isClosing = text[range.lowerBound + 1] == UInt8(ascii: "/")
    let nameStart = range.lowerBound + (isClosing ? 2 : 1)
    guard nameStart < range.upperBound, text[nameStart].isLetter else { return nil }
    let nameEnd = nameEnd(text, in: nameStart..<range.upperBound, mayHoldDots: mayHoldBraces)
    var offset = nameEnd
    if !isClosing {
      offset = attributesEnd(text, in: offset..<range.upperBound, mayHoldBraces: mayHoldBraces)
    }
    offset = text.skip(in: offset..<range.upperBound, while: \.isWhitespace)
    if !isClosing, offset < range.upperBound, text[offset] == UInt8(ascii: "/") { offset += 1 }
    guard offset < range.upperBound, text[offset] == UInt8(ascii: ">") else { return nil }
    let isDotted = text.firstOffset(of: UInt8(ascii: "."), in: nameStart..<nameEnd) != nil
    return isDotted && !isClosing && offset == nameEnd ? nil : offset + 1
  }

  /// The name of the tag that begins `range`, in small letters; a closing tag has its element's.
  static func name(_ text: Span<UInt8>, in range: Range<Int>) -> String {
    let isClosing = range.count > 1 && text[range.lowerBound + 1] == UInt8(ascii: "/")
    let start = min(range.lowerBound + (isClosing ? 2 : 1), range.upperBound)
    return text.text(start..<nameEnd(text, in: start..<range.upperBound)).lowercased()
  }

  /// The attributes of the tag that begins `range`: names in small letters with their values as
  /// written, without the quotes.
  static func attributes(
    _ text: Span<UInt8>, in range: Range<Int>
  ) -> [(name: String, value: Range<Int>)] {
    var found: [(String, Range<Int>)] = []
    let name = range.lowerBound + 1..<range.upperBound
    var offset = nameEnd(text, in: name, mayHoldDots: true)
    while let attribute = attribute(text, in: offset..<range.upperBound, mayHoldBraces: true) {
      found.append((text.text(attribute.name).lowercased(), attribute.value))
      offset = attribute.end
    }
    return found
  }

  private static func nameEnd(
    _ text: Span<UInt8>, in range: Range<Int>, mayHoldDots: Bool = false
  ) -> Int {
    text.skip(in: range) {
      $0.isDigitOrLetter || $0 == UInt8(ascii: "-") || (mayHoldDots && $0 == UInt8(ascii: "."))
    }
  }

  private static func attributesEnd(
    _ text: Span<UInt8>, in range: Range<Int>, mayHoldBraces: Bool
  ) -> Int {
    var offset = range.lowerBound
    while let attribute = attribute(
      text, in: offset..<range.upperBound, mayHoldBraces: mayHoldBraces)
    {
      offset = attribute.end
    }
    return offset
  }

  private static func attribute(
    _ text: Span<UInt8>, in range: Range<Int>, mayHoldBraces: Bool
  ) -> (name: Range<Int>, value: Range<Int>, end: Int)? {
    let start = text.skip(in: range, while: \.isWhitespace)
    guard start > range.lowerBound, start < range.upperBound else { return nil }
    if mayHoldBraces, let end = BracedExpression.end(text, in: start..<range.upperBound) {
      return (start..<start, start..<end, end)
    }
    guard isNameStart(text[start]) else { return nil }
    let nameEnd = text.skip(in: start..<range.upperBound) {
      isNameStart($0) || $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
    }
    let name = start..<nameEnd
    let equals = text.skip(in: nameEnd..<range.upperBound, while: \.isWhitespace)
    guard equals < range.upperBound, text[equals] == UInt8(ascii: "=") else {
      return (name, nameEnd..<nameEnd, nameEnd)
    }
    let valueStart = text.skip(in: equals + 1..<range.upperBound, while: \.isWhitespace)
    let rest = valueStart..<range.upperBound
    if mayHoldBraces, let end = BracedExpression.end(text, in: rest) {
      return (name, valueStart..<end, end)
    }
    return value(text, in: rest).map { (name, $0.value, $0.end) }
  }

  private static func value(
    _ text: Span<UInt8>, in range: Range<Int>
  ) -> (value: Range<Int>, end: Int)? {
    guard let quote = range.isEmpty ? nil : text[range.lowerBound] else { return nil }
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let inside = range.lowerBound + 1..<range.upperBound
      return text.firstOffset(of: quote, in: inside).map { (inside.lowerBound..<$0, $0 + 1) }
    }
    let end = text.skip(in: range) { !$0.isWhitespace && !endsUnquoted.contains($0) }
    return end > range.lowerBound ? (range.lowerBound..<end, end) : nil
  }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    byte.isLetter || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
  }

  private static let endsUnquoted: [UInt8] = Array("\"'=<>`".utf8)
}
