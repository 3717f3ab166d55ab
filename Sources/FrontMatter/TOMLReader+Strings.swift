extension TOMLReader {
  /// The string at the offset without quotes and escapes; nil where there is none.
  mutating func readString(
    _ text: Span<UInt8>, mayHaveLines: Bool = false
  ) throws(HeaderError) -> String? {
    guard offset < end else { return nil }
    let quote = text[offset]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    let isLong = mayHaveLines && quotes(text, quote) >= 3
    offset += isLong ? 3 : 1
    if isLong { skipFirstLineEnd(text) }
    var bytes: [UInt8] = []
    while offset < end {
      let byte = text[offset]
      if byte == quote, !isLong || quotes(text, quote) >= 3 {
        closeString(text, quote, isLong: isLong, into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
      }
      guard isLong || byte != 0x0A else { break }
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        try readEscape(text, isLong: isLong, into: &bytes)
      } else {
        bytes.append(byte)
        offset += 1
      }
    }
    throw error("the string does not end", text)
  }

  /// How many quotes stand at the offset, of which five may be the end of a long string.
  private func quotes(_ text: Span<UInt8>, _ quote: UInt8) -> Int {
    var count = 0
    while count < 5, offset + count < end, text[offset + count] == quote { count += 1 }
    return count
  }

  /// Passes over the closing quotes; of four or five the first are the string's own.
  private mutating func closeString(
    _ text: Span<UInt8>, _ quote: UInt8, isLong: Bool, into bytes: inout [UInt8]
  ) {
    let count = isLong ? quotes(text, quote) : 1
    bytes.append(contentsOf: repeatElement(quote, count: isLong ? count - 3 : 0))
    offset += count
  }

  private mutating func skipFirstLineEnd(_ text: Span<UInt8>) {
    if offset + 1 < end, text[offset] == 0x0D, text[offset + 1] == 0x0A { offset += 1 }
    if offset < end, text[offset] == 0x0A { offset += 1 }
  }

  private mutating func readEscape(
    _ text: Span<UInt8>, isLong: Bool, into bytes: inout [UInt8]
  ) throws(HeaderError) {
    offset += 1
    guard offset < end else { throw error("the string does not end", text) }
    let letter = Unicode.Scalar(text[offset])
    if isLong, text[offset] <= 0x20 {
      while offset < end, text[offset] <= 0x20 { offset += 1 }
      return
    }
    offset += 1
    switch letter {
    case "b": bytes.append(0x08)
    case "t": bytes.append(0x09)
    case "n": bytes.append(0x0A)
    case "f": bytes.append(0x0C)
    case "r": bytes.append(0x0D)
    case "e": bytes.append(0x1B)
    case "\"", "\\": bytes.append(text[offset - 1])
    case "x": try readScalar(text, digits: 2, into: &bytes)
    case "u": try readScalar(text, digits: 4, into: &bytes)
    case "U": try readScalar(text, digits: 8, into: &bytes)
    default: throw error("there is no escape '\\\(letter)'", text)
    }
  }

  private mutating func readScalar(
    _ text: Span<UInt8>, digits: Int, into bytes: inout [UInt8]
  ) throws(HeaderError) {
    let hex = offset..<min(offset + digits, end)
    guard hex.count == digits, let value = UInt32(Self.text(text, hex), radix: 16),
      let scalar = Unicode.Scalar(value)
    else { throw error("the escape is no character", text) }
    offset = hex.upperBound
    bytes.append(contentsOf: String(Character(scalar)).utf8)
  }
}
