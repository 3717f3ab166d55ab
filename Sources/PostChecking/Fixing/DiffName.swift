/// The name of a file in the head of a difference, as git and GNU patch read it: a path below this
/// folder with `a/` or `b/` in front, with a tab behind it where it holds a blank, and in quotes with
/// escapes where it holds what would end it.
enum DiffName {
  /// The name of one side.
  static func text(_ path: String, side: String) -> String {
    let name = path.hasPrefix("/") ? path : side + "/" + RepositoryPath.text(path)
    guard name.utf8.contains(where: needsQuotes) else {
      return name.contains(" ") ? name + "\t" : name
    }
    let quoted = name.unicodeScalars.map { scalar in
      guard scalar.isASCII, needsQuotes(UInt8(scalar.value)) else { return String(scalar) }
      let isControl = scalar.value < 0x20 || scalar.value == 0x7F
      return "\\" + (isControl ? octal(UInt8(scalar.value)) : String(scalar))
    }
    return "\"\(quoted.joined())\""
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func octal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 8)
    return String(repeating: "0", count: 3 - digits.utf8.count) + digits
  }
}
