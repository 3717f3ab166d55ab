/// A path as a reference of RFC 3986.
enum FileURI {
  /// The reference of a path: relative where the path is, else of the scheme `file`; what has no place
  /// in one is escaped.
  static func relative(_ path: String) -> String {
    var uri = path.hasPrefix("/") ? "file://" : ""
    for byte in RepositoryPath.text(path).utf8 {
      if isPlain(byte) {
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return uri
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", "/": true
    default: false
    }
  }
}
