/// Makes a header's bytes such that all three notations accept them as text.
enum HeaderRepair {
  /// The header with U+FFFD for what is no text; nil where all of it is plain ASCII already.
  static func repaired(_ header: Span<UInt8>) -> [UInt8]? {
    guard !isPlain(header) else { return nil }
    let text = header.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    var sound = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { sound.append(isAllowed(scalar) ? scalar : "\u{FFFD}") }
    return Array(String(sound).utf8)
  }

  /// Whether all bytes are printable ASCII, tabs and line ends, as most headers are.
  private static func isPlain(_ header: Span<UInt8>) -> Bool {
    for offset in header.indices {
      let byte = header[offset]
      guard (0x20..<0x7F).contains(byte) || byte == 0x09 || byte == 0x0A || byte == 0x0D
      else { return false }
    }
    return true
  }

  /// YAML 1.1's `c-printable` without the byte order mark, the narrowest of the three.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF: true
    case 0xFEFF: false
    case 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
