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
      append(room: text.count) { $0.append(text) }
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
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    var offset = range.lowerBound
    let raw = bytes
    while offset + 8 <= range.upperBound {
      let word = raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
      if word.mayHoldControl { return true }
      offset += 8
    }
    while offset < range.upperBound {
      if OutputBuffer.mayBeControl(self[unchecked: offset]) { return true }
      offset += 1
    }
    return false
  }
}

extension UInt64 {
  /// Whether one of its eight bytes is less than a space, 0x7F or 0xC2.
  fileprivate var mayHoldControl: Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let (delete, first) = (self ^ (ones &* 0x7F), self ^ (ones &* 0xC2))
    let low = (self &- ones &* 0x20) & ~self
    return (low | (delete &- ones) & ~delete | (first &- ones) & ~first) & (ones << 7) != 0
  }
}
