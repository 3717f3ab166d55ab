import ChapterModel

extension OutputBuffer {
  /// Writes a string as a field of a line: tabs and newlines become blanks, all other control
  /// characters (C0, DEL, C1) go.
  public mutating func append(field string: String) {
    append(field: string.utf8Span.span)
  }

  /// Writes UTF-8 as a field of a line, as ``append(field:)`` does a string.
  mutating func append(field text: Span<UInt8>) {
    if text.mayHoldControl(in: 0..<text.count) {
      text.withUnsafeBufferPointer { appendWithoutControls($0) }
    } else {
      append(room: text.count) { $0.append(text, 0..<text.count) }
    }
  }

  private mutating func appendWithoutControls(_ text: UnsafeBufferPointer<UInt8>) {
    var place = 0
    while place < text.count {
      let byte = text[place]
      if byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n") {
        append(UInt8(ascii: " "))
      } else if Self.isC1(text, at: place) {
        place += 1
      } else if byte >= 0x20, byte != 0x7F {
        append(byte)
      }
      place += 1
    }
  }

  /// Whether a C1 control, U+0080 to U+009F, begins there.
  static func isC1(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    text[place] == 0xC2 && place + 1 < text.count && text[place + 1] < 0xA0
  }

  /// Whether a byte is or may begin a control character.
  static func mayBeControl(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2
  }
}

extension Span where Element == UInt8 {
  /// Whether a range holds a byte that is or may begin a control character; eight bytes a step.
  func mayHoldControl(in range: Range<Int>) -> Bool {
    firstOffset(in: range) {
      $0.controls | $0.marks(of: 0x7F) | $0.marks(of: 0xC2)
    } orIn: {
      OutputBuffer.mayBeControl($0)
    } < range.upperBound
  }
}
