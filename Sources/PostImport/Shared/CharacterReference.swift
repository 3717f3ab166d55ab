/// A character reference of XML and WebVTT: `&amp;`, `&#228;`, `&#xE4;`. A document's own entities are
/// not read: no input can make text that it doesn't hold.
enum CharacterReference {
  private static let names: [Substring: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "lrm": "\u{200E}", "rlm": "\u{200F}",
  ]

  /// The text that a reference at the start of `text` stands for, and where it ends.
  static func read(_ text: Substring) -> (value: String, end: Substring.Index)? {
    guard text.first == "&", let stop = text.prefix(12).firstIndex(of: ";") else { return nil }
    let name = text[text.index(after: text.startIndex)..<stop]
    guard let value = names[name] ?? numeric(name) else { return nil }
    return (value, text.index(after: stop))
  }

  private static func numeric(_ name: Substring) -> String? {
    guard name.first == "#" else { return nil }
    let isHex = name.dropFirst().first == "x"
    let digits = name.dropFirst(isHex ? 2 : 1)
    guard digits.allSatisfy(\.isHexDigit), let number = UInt32(digits, radix: isHex ? 16 : 10),
      let scalar = Unicode.Scalar(number)
    else { return nil }
    return String(scalar)
  }
}
