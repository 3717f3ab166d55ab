import ChapterModel

/// An HTML tag as CommonMark's raw HTML has it:
///
///     open    = "<" name *(space attribute) [space] ["/"] ">"
///     close   = "</" name [space] ">"
///     attribute = name [[space] "=" [space] value]
///     value   = unquoted / "'" … "'" / '"' … '"'
///
/// Each byte is looked at once.
enum HTMLTag {
  /// Where the tag that begins `range` ends, or nil where none begins there.
  static func end(_ text: Span<UInt8>, in range: Range<Int>) -> Int? {
    guard range.count >= 3, text[range.lowerBound] == UInt8(ascii: "<") else { return nil }
    let isClosing = text[range.lowerBound + 1] == UInt8(ascii: "/")
    let nameStart = range.lowerBound + (isClosing ? 2 : 1)
    guard nameStart < range.upperBound, text[nameStart].isLetter else { return nil }
    var offset = text.skip(in: nameStart..<range.upperBound) { $0.isDigitOrLetter || $0 == 0x2D }
    if !isClosing { offset = attributesEnd(text, in: offset..<range.upperBound) }
    offset = text.skip(in: offset..<range.upperBound, while: \.isWhitespace)
    if !isClosing, offset < range.upperBound, text[offset] == UInt8(ascii: "/") { offset += 1 }
    guard offset < range.upperBound, text[offset] == UInt8(ascii: ">") else { return nil }
    return offset + 1
  }

  /// The name of the tag that begins `range`, in small letters; a closing tag has its element's.
  static func name(_ text: Span<UInt8>, in range: Range<Int>) -> String {
    let isClosing = range.count > 1 && text[range.lowerBound + 1] == UInt8(ascii: "/")
    let start = min(range.lowerBound + (isClosing ? 2 : 1), range.upperBound)
    let end = text.skip(in: start..<range.upperBound) { $0.isDigitOrLetter || $0 == 0x2D }
    return text.text(start..<end).lowercased()
  }

  /// The attributes of the tag that begins `range`: names in small letters with their values as
  /// written, without the quotes.
  static func attributes(
    _ text: Span<UInt8>, in range: Range<Int>
  ) -> [(name: String, value: Range<Int>)] {
    var found: [(String, Range<Int>)] = []
    var offset = text.skip(in: range.lowerBound + 1..<range.upperBound) {
      $0.isDigitOrLetter || $0 == 0x2D
    }
    while let attribute = attribute(text, in: offset..<range.upperBound) {
      found.append((text.text(attribute.name).lowercased(), attribute.value))
      offset = attribute.end
    }
    return found
  }

  private static func attributesEnd(_ text: Span<UInt8>, in range: Range<Int>) -> Int {
    var offset = range.lowerBound
    while let attribute = attribute(text, in: offset..<range.upperBound) { offset = attribute.end }
    return offset
  }

  private static func attribute(
    _ text: Span<UInt8>, in range: Range<Int>
  ) -> (name: Range<Int>, value: Range<Int>, end: Int)? {
    let start = text.skip(in: range, while: \.isWhitespace)
    guard start > range.lowerBound, start < range.upperBound, isNameStart(text[start])
    else { return nil }
    let nameEnd = text.skip(in: start..<range.upperBound) {
      isNameStart($0) || $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
    }
    let name = start..<nameEnd
    let equals = text.skip(in: nameEnd..<range.upperBound, while: \.isWhitespace)
    guard equals < range.upperBound, text[equals] == UInt8(ascii: "=") else {
      return (name, nameEnd..<nameEnd, nameEnd)
    }
    let valueStart = text.skip(in: equals + 1..<range.upperBound, while: \.isWhitespace)
    return value(text, in: valueStart..<range.upperBound).map { (name, $0.value, $0.end) }
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
