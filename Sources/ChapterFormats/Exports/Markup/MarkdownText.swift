/// Plain text as Markdown that shows it unchanged.
enum MarkdownText {
  /// The text in one line with a backslash before each sign that Markdown, or a generator's
  /// shortcodes, could take for its own. In a bare URL, where a backslash would stay, only those have
  /// one that could end or open something.
  static func escaped(_ text: String) -> String {
    let line = text.inOneLine
    guard line.utf8.contains(where: isSpecial) else { return line }
    var bytes: [UInt8] = []
    for word in line.utf8.split(separator: 0x20, omittingEmptySubsequences: false) {
      if !bytes.isEmpty || word.startIndex != line.startIndex { bytes.append(0x20) }
      let isURL = word.starts(with: "https://".utf8) || word.starts(with: "http://".utf8)
      for byte in word {
        if isSpecial(byte), !isURL || !"_%&#~!$".utf8.contains(byte) {
          bytes.append(UInt8(ascii: "\\"))
        }
        bytes.append(byte)
      }
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

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "#", "{", "}", "%", "|", "~", "!", "$": true
    default: false
    }
  }
}
