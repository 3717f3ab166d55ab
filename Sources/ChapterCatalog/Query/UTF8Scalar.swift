/// Unicode scalars of bytes that are UTF-8.
enum UTF8Scalar {
  /// The scalar at an offset and how many bytes it has. The bytes are a string's, so they are valid.
  @inline(__always)
  static func read(_ bytes: Span<UInt8>, at offset: Int) -> (scalar: UInt32, length: Int) {
    let first = UInt32(bytes[offset])
    if first < 0x80 { return (first, 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var scalar = first & (0x7F >> UInt32(length))
    for index in offset + 1..<min(offset + length, bytes.count) {
      scalar = scalar << 6 | UInt32(bytes[index] & 0x3F)
    }
    return (scalar, length)
  }
}
