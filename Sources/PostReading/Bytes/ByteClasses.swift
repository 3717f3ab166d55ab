import ChapterModel

/// What each of the 256 bytes is, as bits: many bytes are looked at with one load each, where a `switch`
/// takes three to five steps.
struct ByteClasses {
  private var table = [UInt8](repeating: 0, count: 256)

  /// Classes of bytes; each is a bit or several, and its bytes. Of a byte that is in several all count.
  init(_ classes: [(UInt8, [UInt8])]) {
    for (bits, bytes) in classes {
      for byte in bytes { table[Int(byte)] |= bits }
    }
  }

  /// What a byte is.
  subscript(byte: UInt8) -> UInt8 { table[Int(byte)] }

  /// What the bytes of a range are, all together.
  func union(_ text: Span<UInt8>, in range: Range<Int>) -> UInt8 {
    precondition(range.lowerBound >= 0 && range.upperBound <= text.count)
    let table = table.span
    var found: UInt8 = 0
    for offset in range { found |= table[unchecked: Int(text[unchecked: offset])] }
    return found
  }

  /// The first offset in a range of a byte that is any of `bits`, else the range's end.
  func first(_ bits: UInt8, _ text: Span<UInt8>, in range: Range<Int>) -> Int {
    let table = table.span
    return text.skip(in: range) { table[unchecked: Int($0)] & bits == 0 }
  }
}
