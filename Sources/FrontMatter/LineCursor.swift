/// Turns byte offsets into lines and columns. It only moves forward: an offset behind the last one
/// asked for gets the last one's answer. Lines end in a line feed, a carriage return, or both.
struct LineCursor {
  private var offset = 0
  private var line = 1
  private var lineStart = 0

  /// The place of an offset.
  mutating func place(of target: Int, in text: Span<UInt8>) -> KeyPlace {
    while offset < target, offset < text.count {
      let byte = text[offset]
      offset += 1
      if byte == 0x0A || (byte == 0x0D && (offset == text.count || text[offset] != 0x0A)) {
        line += 1
        lineStart = offset
      }
    }
    return KeyPlace(line: line, column: offset - lineStart + 1)
  }
}
