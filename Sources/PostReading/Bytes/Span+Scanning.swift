import CScanning
import ChapterModel

/// Looking through bytes without copying them; ranges are offsets from the span's start.
extension Span where Element == UInt8 {
  /// The first offset in `range` whose byte is none of `where`'s, else the range's end.
  func skip(in range: Range<Int>, while isSkipped: (UInt8) -> Bool) -> Int {
    // One check in place of one for each byte.
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    var offset = range.lowerBound
    while offset < range.upperBound, isSkipped(self[unchecked: offset]) { offset += 1 }
    return offset
  }

  /// The first offset in `range` whose byte is one of two, else the range's end; eight bytes a step.
  func firstOffset(of one: UInt8, or other: UInt8, in range: Range<Int>) -> Int {
    firstOffset(in: range) {
      $0.marks(of: one) | $0.marks(of: other)
    } orIn: {
      $0 == one || $0 == other
    }
  }

  /// Where the line ends that an offset lies in: at a line feed or the end.
  func lineEnd(from start: Int) -> Int {
    start + before(start..<count) { cscanning_before_byte($0, $1, 0x0A) }
  }

  /// How many bytes of a range lie for sure before the first trace of a video.
  func countBeforeVideoTrace(in range: Range<Int>) -> Int {
    before(range) { cscanning_before_video_trace($0, $1) }
  }

  @inline(__always)
  private func before(
    _ range: Range<Int>, _ count: (UnsafePointer<UInt8>?, Int) -> Int
  ) -> Int {
    extracting(range).withUnsafeBufferPointer { count($0.baseAddress, $0.count) }
  }

  /// The first offset in `range` of a digit, or of a byte that full-width digits and colons begin
  /// with, else the range's end; eight bytes a step. No stamp stands where there is none.
  func firstDigitOrWideSign(in range: Range<Int>) -> Int {
    firstOffset(in: range) {
      $0.digits | $0.marks(of: 0xEF)
    } orIn: {
      $0.isDigit || $0 == 0xEF
    }
  }

  /// The first offset in `range` of a control character, else the range's end; eight bytes a step.
  func firstControl(in range: Range<Int>) -> Int {
    firstOffset(in: range) {
      $0.controls | $0.marks(of: 0x7F)
    } orIn: {
      $0 < 0x20 || $0 == 0x7F
    }
  }

  /// An offset in `range` at or before the first of two spaces side by side, at most seven bytes
  /// before it, else the range's end; eight bytes a step.
  func firstDoubleSpace(in range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    var offset = range.lowerBound
    let raw = bytes
    // A step looks at nine bytes: at eight pairs.
    while offset + 9 <= range.upperBound {
      let word = raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
      let next = raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset + 1, as: UInt64.self)
      if (word.spaces & next.spaces) != 0 { return offset }
      offset += 8
    }
    while offset + 1 < range.upperBound {
      if self[unchecked: offset] == 0x20, self[unchecked: offset + 1] == 0x20 { return offset }
      offset += 1
    }
    return range.upperBound
  }

  /// The first offset from `start` on whose byte is no ASCII, else the end.
  func firstBeyondASCII(from start: Int) -> Int {
    start + before(start..<count) { cscanning_before_beyond_ascii($0, $1) }
  }

  /// Whether the bytes from `other` on are those of `range`.
  func isSame(_ range: Range<Int>, from other: Int) -> Bool {
    guard other >= 0, other + range.count <= count else { return false }
    return extracting(range).withUnsafeBufferPointer { one in
      extracting(other..<other + range.count).withUnsafeBufferPointer { two in
        cscanning_are_same(one.baseAddress, two.baseAddress, one.count)
      }
    }
  }

  /// `range` without the whitespace at its ends.
  func trimmedWhitespace(_ range: Range<Int>) -> Range<Int> {
    let start = skip(in: range, while: \.isWhitespace)
    var end = range.upperBound
    while end > start, self[end - 1].isWhitespace { end -= 1 }
    return start..<end
  }

  /// Where the spaces begin that end at an offset, from another one on.
  func spacesStart(before end: Int, from start: Int) -> Int {
    var offset = end
    while offset > start, self[offset - 1] == 0x20 { offset -= 1 }
    return offset
  }

  /// Whether a blank beyond ASCII ends at an offset: U+0085, U+00A0, U+1680, U+2000 to U+200A, U+2028,
  /// U+2029, U+202F, U+205F or U+3000.
  func hasWideBlank(before end: Int) -> Bool {
    guard end > 1, self[end - 1] >= 0x80 else { return false }
    let (last, middle) = (self[end - 1], self[end - 2])
    if middle == 0xC2 { return last == 0x85 || last == 0xA0 }
    guard end > 2 else { return false }
    switch (self[end - 3], middle) {
    case (0xE1, 0x9A), (0xE3, 0x80): return last == 0x80
    case (0xE2, 0x80): return last <= 0x8A || last == 0xA8 || last == 0xA9 || last == 0xAF
    case (0xE2, 0x81): return last == 0x9F
    default: return false
    }
  }

  /// The text of a range of what is known to be UTF-8 without blanks around it, those beyond ASCII too.
  func trimmedText(_ range: Range<Int>) -> String {
    let range = trimmedWhitespace(range)
    guard !range.isEmpty else { return "" }
    return hasPlainEnds(range) ? checkedText(range) : String(checkedText(range).trimmingBlanks())
  }

  /// Whether for sure no blank beyond ASCII stands at either end of a range that isn't empty: a byte of
  /// ASCII does there, or a letter of Latin, Greek or Cyrillic.
  func hasPlainEnds(_ range: Range<Int>) -> Bool {
    let (first, last) = (self[range.lowerBound], self[range.upperBound - 1])
    return (first < 0x80 || first.beginsLetter)
      && (last < 0x80 || (range.count > 1 && self[range.upperBound - 2].beginsLetter))
  }

  /// The first offset of `byte` in `range`.
  func firstOffset(of byte: UInt8, in range: Range<Int>) -> Int? {
    let offset = firstOffset(of: byte, or: byte, in: range)
    return offset < range.upperBound ? offset : nil
  }

  /// Whether `word`, ASCII in small letters, begins `range`, in letters of either case.
  func begins(_ range: Range<Int>, with word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard range.count >= length else { return false }
    return word.withUTF8Buffer { bytes in
      for (index, byte) in bytes.enumerated()
      where self[range.lowerBound + index].lowercased != byte {
        return false
      }
      return true
    }
  }

  /// The first offset in `range` where `word` begins, ASCII in small letters, in either case.
  func firstOffset(of word: StaticString, in range: Range<Int>) -> Int? {
    let last = range.upperBound - word.utf8CodeUnitCount
    guard range.lowerBound <= last else { return nil }
    let first = word.utf8Start.pointee
    let capital = first.isLetter ? first & ~0x20 : first
    var offset = range.lowerBound
    while true {
      offset = firstOffset(of: first, or: capital, in: offset..<last + 1)
      guard offset <= last else { return nil }
      if begins(offset..<range.upperBound, with: word) { return offset }
      offset += 1
    }
  }

  /// The last offset in `range` where `word` begins, ASCII in small letters, in either case.
  func lastOffset(of word: StaticString, in range: Range<Int>) -> Int? {
    var offset = range.upperBound - word.utf8CodeUnitCount
    while offset >= range.lowerBound {
      if begins(offset..<range.upperBound, with: word) { return offset }
      offset -= 1
    }
    return nil
  }
}

extension UInt64 {
  /// The highest bit of each byte that is a space, and no other bit.
  fileprivate var spaces: UInt64 {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let difference = self ^ 0x2020_2020_2020_2020
    return ~(((difference & low) &+ low) | difference | low)
  }

  /// The highest bit of each byte that is a digit, and no other bit.
  fileprivate var digits: UInt64 {
    let low = self & 0x7F7F_7F7F_7F7F_7F7F
    // Adding takes bytes from 0x30 on, and those behind 0x39, over their highest bit.
    let from = low &+ 0x5050_5050_5050_5050
    let behind = low &+ 0x4646_4646_4646_4646
    return from & ~behind & ~self & 0x8080_8080_8080_8080
  }
}

extension UInt8 {
  /// Whether it is the first of the two bytes of a letter of Latin, Greek or Cyrillic: those from U+00C0 to
  /// U+02BF and from U+0380 to U+047F, none of which is a blank or a mark of the letter before.
  fileprivate var beginsLetter: Bool {
    (0xC3...0xCA).contains(self) || (0xCE...0xD1).contains(self)
  }
}
