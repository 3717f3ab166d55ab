extension Span where Element == UInt8 {
  /// How many characters these bytes are, which are UTF-8.
  var characterCount: Int {
    var count = 0
    for offset in indices where self[offset] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
