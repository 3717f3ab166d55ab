/// Looking through bytes eight at a time: a word of eight is looked at as a number.
extension Span where Element == UInt8 {
  /// The first offset in `range` of a byte that `marks` marks in a word of eight, `isWanted` at the
  /// range's end, where no whole word is left; else the range's end.
  @inlinable @inline(__always) package func firstOffset(
    in range: Range<Int>, _ marks: (UInt64) -> UInt64, orIn isWanted: (UInt8) -> Bool
  ) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    var offset = range.lowerBound
    let raw = bytes
    while offset + 8 <= range.upperBound {
      let found = marks(
        UInt64(
          littleEndian: raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)))
      if found != 0 { return offset + found.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < range.upperBound, !isWanted(self[unchecked: offset]) { offset += 1 }
    return offset
  }

  /// Whether a range holds ASCII alone.
  @inlinable package func isASCII(in range: Range<Int>) -> Bool {
    firstOffset(in: range) {
      $0 & 0x8080_8080_8080_8080
    } orIn: {
      $0 >= 0x80
    } == range.upperBound
  }
}

extension UInt64 {
  /// A word whose lowest bit that is set lies in the lowest byte that is less than a space; 0 where
  /// none is.
  @inlinable package var controls: UInt64 {
    (self &- 0x2020_2020_2020_2020) & ~self & 0x8080_8080_8080_8080
  }

  /// A word whose lowest bit that is set lies in the lowest byte that equals `byte`; 0 where none does.
  @inlinable package func marks(of byte: UInt8) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let difference = self ^ (ones &* UInt64(byte))
    return (difference &- ones) & ~difference & (ones << 7)
  }
}
