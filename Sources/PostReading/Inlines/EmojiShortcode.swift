import ChapterModel

/// An emoji by name, `:tada:`: a colon, at least two of `a` to `z`, digits, `_`, `+`, `-` with a
/// letter or sign first, and a colon.
enum EmojiShortcode {
  /// A title without them and without the blanks that would be left doubled.
  static func removed(from title: String) -> String {
    let span = title.utf8Span.span
    guard let first = span.firstOffset(of: colon, in: 0..<span.count),
      span.firstOffset(of: colon, in: first + 1..<span.count) != nil
    else { return title }
    let bytes = Array(title.utf8)
    var kept: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] == colon, let end = end(bytes, from: offset) {
        offset = end
        if kept.last == 0x20 || kept.isEmpty, offset < bytes.count, bytes[offset] == 0x20 {
          offset += 1
        }
      } else {
        kept.append(bytes[offset])
        offset += 1
      }
    }
    return String(String(decoding: kept, as: UTF8.self).trimmingBlanks())
  }

  private static let colon = UInt8(ascii: ":")

  private static func end(_ bytes: [UInt8], from start: Int) -> Int? {
    let isBorder = start == 0 || !bytes[start - 1].isDigitOrLetter
    var end = start + 1
    while end < bytes.count, end - start < 40, isNameByte(bytes[end]) { end += 1 }
    guard isBorder, end - start > 2, end < bytes.count, bytes[end] == colon,
      !bytes[start + 1].isDigit
    else { return nil }
    return end + 1
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (byte.isLetter && byte.lowercased == byte) || byte.isDigit || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
  }
}
