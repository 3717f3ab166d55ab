/// Reads what a `PackedWriter` wrote, from an offset on.
struct PackedReader {
  /// Where it reads next.
  private(set) var offset: Int

  /// A reader at an offset.
  init(at offset: Int) {
    self.offset = offset
  }

  /// The next byte.
  mutating func byte(_ bytes: Span<UInt8>) -> UInt8 {
    offset += 1
    return bytes[offset - 1]
  }

  /// The next number.
  mutating func number(_ bytes: Span<UInt8>) -> Int {
    let first = bytes[offset]
    if first < 0x80 {
      offset += 1
      return Int(first)
    }
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = byte(bytes)
      number |= UInt64(byte & 0x7F) << shift
      guard byte >= 0x80 else { return Int(truncatingIfNeeded: number) }
      shift += 7
    }
  }

  /// Where the bytes of the next text lie.
  mutating func text(_ bytes: Span<UInt8>) -> Range<Int> {
    let count = number(bytes)
    offset += count
    return offset - count..<offset
  }

  /// Where the bytes of the next text lie that may be none.
  mutating func optionalText(_ bytes: Span<UInt8>) -> Range<Int>? {
    let count = number(bytes)
    guard count > 0 else { return nil }
    offset += count - 1
    return offset - (count - 1)..<offset
  }

  /// The next place in a file.
  mutating func location(_ bytes: Span<UInt8>) -> SourceLocation {
    SourceLocation(line: number(bytes), column: number(bytes))
  }
}
