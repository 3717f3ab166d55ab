/// A line of a YAML header, as far as one can tell without the lines around it.
///
///     line = blanks ["- "…] [key ":" blanks] value
struct YAMLLine {
  /// Where its text begins, behind blanks.
  let start: Int

  /// The key's bytes; nil without one.
  let key: Range<Int>?

  /// The bytes of the value, without blanks and the line's end.
  let value: Range<Int>

  /// Reads the line of a range that ends before its line feed.
  init(_ text: Span<UInt8>, in line: Range<Int>) {
    var offset = line.lowerBound
    var end = line.upperBound
    while end > offset, text[end - 1] <= 0x20 { end -= 1 }
    while offset < end, Self.isBlank(text[offset]) { offset += 1 }
    start = offset
    while offset + 1 < end, text[offset] == UInt8(ascii: "-"), Self.isBlank(text[offset + 1]) {
      offset += 1
      while offset < end, Self.isBlank(text[offset]) { offset += 1 }
    }
    guard let colon = Self.colon(text, from: offset, before: end) else {
      key = nil
      value = offset..<end
      return
    }
    key = offset..<colon
    var first = colon + 1
    while first < end, Self.isBlank(text[first]) { first += 1 }
    value = first..<end
  }

  /// The colon behind a key of word characters, or of anything within quotes.
  private static func colon(_ text: Span<UInt8>, from start: Int, before end: Int) -> Int? {
    var offset = start
    guard offset < end else { return nil }
    if text[offset] == UInt8(ascii: "\"") || text[offset] == UInt8(ascii: "'") {
      let quote = text[offset]
      offset += 1
      while offset < end, text[offset] != quote { offset += 1 }
      offset += 1
    } else {
      while offset < end, isKeyByte(text[offset]) { offset += 1 }
    }
    guard offset > start, offset < end, text[offset] == UInt8(ascii: ":"),
      offset + 1 == end || isBlank(text[offset + 1])
    else { return nil }
    return offset
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    byte &- 48 < 10 || (byte | 0x20) &- 97 < 26 || byte >= 0x80 || "_-. ".utf8.contains(byte)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
