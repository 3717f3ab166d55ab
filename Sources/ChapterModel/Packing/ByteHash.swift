/// Hashes bytes one after the other, as FNV-1a does: the same whether they come in one piece or several.
struct ByteHash {
  /// The hash of the bytes so far.
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Adds a byte.
  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// Adds the bytes of a range.
  mutating func add(_ range: Range<Int>, of bytes: Span<UInt8>) {
    for offset in range { add(bytes[offset]) }
  }
}
