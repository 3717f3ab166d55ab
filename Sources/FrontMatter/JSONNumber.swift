/// JSON's numbers, as far as a header needs them: which text is one, not which value it has.
enum JSONNumber {
  /// Whether a byte can stand in a number or in `true`, `false` and `null`.
  static func isWordByte(_ byte: UInt8) -> Bool {
    byte &- 48 < 10 || (byte | 0x20) &- 97 < 26 || "+-.".utf8.contains(byte)
  }

  /// Whether a text is a number: `[-] digits [. digits] [e [+-] digits]`.
  static func isNumber(_ text: String) -> Bool {
    var rest = Substring(text).utf8
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    guard takeDigits(&rest) else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      guard takeDigits(&rest) else { return false }
    }
    if let letter = rest.first, letter | 0x20 == UInt8(ascii: "e") {
      rest.removeFirst()
      if let sign = rest.first, "+-".utf8.contains(sign) { rest.removeFirst() }
      guard takeDigits(&rest) else { return false }
    }
    return rest.isEmpty
  }

  private static func takeDigits(_ rest: inout Substring.UTF8View) -> Bool {
    let count = rest.count
    rest = rest.drop { $0 &- 48 < 10 }
    return rest.count < count
  }
}
