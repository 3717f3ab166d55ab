/// Tells addresses of the web from everything else that a program outside might follow.
enum WebLink {
  /// Throws unless the text is an `http` or `https` address without blanks and control characters.
  ///
  /// So it never begins with `-`, and it is never a file or a protocol of the program's own
  /// (`file:`, mpv's `lavf://`, `edl://`).
  static func check(_ text: String) throws(LaunchError) {
    let isWeb = ["https://", "http://"].contains { scheme in
      text.utf8.count > scheme.utf8.count
        && text.utf8.prefix(scheme.utf8.count).map(lowercased) == Array(scheme.utf8)
    }
    guard isWeb, text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { throw .notALink(text) }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
