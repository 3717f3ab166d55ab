extension Span where Element == UInt8 {
  /// The byte at an offset, nil outside of the range.
  @inlinable package func byte(at offset: Int, in range: Range<Int>) -> UInt8? {
    range.contains(offset) && offset < count ? self[offset] : nil
  }

  /// Whether the bytes from `offset` on and before `end` begin with an ASCII word.
  @inlinable package func has(_ word: StaticString, at offset: Int, before end: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard offset >= 0, end <= count, length <= end - offset else { return false }
    // The range is checked above, once for all of its bytes.
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: length)
    var position = 0
    while position < length, self[unchecked: offset + position] == letters[position] {
      position += 1
    }
    return position == length
  }

  /// Whether a range holds exactly an ASCII word, capitals and small letters being one; the word
  /// is given in small letters.
  @inlinable package func spells(_ word: StaticString, in range: Range<Int>) -> Bool {
    guard range.count == word.utf8CodeUnitCount, range.upperBound <= count else { return false }
    return word.withUTF8Buffer { letters in
      for (letter, offset) in zip(letters, range) where self[offset].lowercased != letter {
        return false
      }
      return true
    }
  }

  /// The first offset from `start` on where `matches` holds, else `end`.
  @inlinable package func firstOffset(
    from start: Int, before end: Int, where matches: (UInt8) -> Bool
  ) -> Int {
    // One check in place of one for each byte.
    precondition(start >= 0 && (end <= count || start >= end))
    var offset = start
    while offset < end, !matches(self[unchecked: offset]) { offset += 1 }
    return offset
  }

  /// A range without the blanks and line ends at both of its ends.
  @inlinable package func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start] <= 0x20 { start += 1 }
    while end > start, self[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// The text of a range; bytes that are not UTF-8 become U+FFFD.
  @inlinable package func text(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    return extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}
