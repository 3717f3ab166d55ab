/// Base64 as RFC 4648 writes it in section 4, with padding.
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The bytes as ASCII, four characters for each three.
  static func encode(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      append(bytes[start..<min(start + 3, bytes.count)], to: &text)
    }
    return text
  }

  private static func append(_ group: ArraySlice<UInt8>, to text: inout [UInt8]) {
    var bits: UInt32 = 0
    for byte in group { bits = bits << 8 | UInt32(byte) }
    bits <<= 8 * UInt32(3 - group.count)
    for place in 0..<4 {
      let index = Int(bits >> (18 - 6 * UInt32(place)) & 0x3F)
      text.append(place <= group.count ? alphabet[index] : UInt8(ascii: "="))
    }
  }
}
