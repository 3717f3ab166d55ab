/// Plain text as Markdown that shows it unchanged.
enum MarkdownText {
  /// The text in one line with a backslash before each sign that Markdown, or a generator's
  /// shortcodes, could take for its own.
  static func escaped(_ text: String) -> String {
    let line = text.inOneLine
    guard line.utf8.contains(where: { isSpecial($0, behind: nil) }) else { return line }
    var bytes: [UInt8] = []
    for byte in line.utf8 {
      if isSpecial(byte, behind: bytes.last) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A paragraph in one line, which no sign at its beginning makes a list, heading or chapter.
  static func paragraph(_ text: String) -> String {
    let escaped = escaped(text)
    guard let first = escaped.unicodeScalars.first, isLeading(first) else { return escaped }
    return first.properties.numericType == nil
      ? "\\" + escaped
      : "&#\(first.value);" + escaped.unicodeScalars.dropFirst().map(String.init).joined()
  }

  private static func isLeading(_ scalar: Unicode.Scalar) -> Bool {
    "-+=.:@(".unicodeScalars.contains(scalar) || ("0"..."9").contains(scalar)
  }

  private static func isSpecial(_ byte: UInt8, behind last: UInt8?) -> Bool {
    switch Unicode.Scalar(byte) {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "#", "{", "}", "%", "|", "~", "!", "$": true
    // The colon of what would be a stamp; without a byte before it, it's any that may be one.
    case ":": last.map { $0 &- 48 < 10 } ?? true
    default: false
    }
  }
}
