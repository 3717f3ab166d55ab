import ChapterModel

/// The names of HTML's character references that end with a semicolon, all 2,125 of the list that
/// CommonMark refers to (https://html.spec.whatwg.org/entities.json).
///
/// They are kept as two sorted texts, so that they cost nothing until one is looked for.
enum EntityNames {
  /// The longest name.
  static let longest = 31

  /// What the name in a range stands for; nil where nothing has it. Takes the logarithm of the number
  /// of names.
  static func value(_ text: Span<UInt8>, of name: Range<Int>) -> String? {
    guard let first = name.first, text[first].isLetter, name.count <= longest else { return nil }
    let isCapital = text[first] != text[first].lowercased
    return (isCapital ? capitals : smallLetters).withUTF8Buffer { table in
      let table = table.span
      var (low, high) = (0, table.count)
      while low < high {
        let entry = entry(around: low + (high - low) / 2, table)
        let nameEnd = table.firstOffset(from: entry.lowerBound, before: entry.upperBound) {
          $0 == UInt8(ascii: "=")
        }
        switch order(text, name, table, entry.lowerBound..<nameEnd) {
        case 0: return scalars(table, in: nameEnd + 1..<entry.upperBound)
        case ..<0: high = entry.lowerBound
        default: low = entry.upperBound
        }
        low = table.skip(in: low..<high, while: \.isWhitespace)
      }
      return nil
    }
  }

  /// The entry that holds the byte at an offset, or ends there.
  private static func entry(around offset: Int, _ table: Span<UInt8>) -> Range<Int> {
    var start = offset
    while start > 0, !table[start - 1].isWhitespace { start -= 1 }
    return start..<table.skip(in: start..<table.count) { !$0.isWhitespace }
  }

  /// Less than 0, 0 or more, as one name stands before, at or behind another one.
  private static func order(
    _ text: Span<UInt8>, _ name: Range<Int>, _ table: Span<UInt8>, _ other: Range<Int>
  ) -> Int {
    for (mine, its) in zip(name, other) where text[mine] != table[its] {
      return text[mine] < table[its] ? -1 : 1
    }
    return name.count - other.count
  }

  /// The text of hexadecimal numbers with `+` between them.
  private static func scalars(_ table: Span<UInt8>, in range: Range<Int>) -> String {
    var text = ""
    for number in table.text(range).split(separator: "+") {
      guard let scalar = UInt32(number, radix: 16).flatMap(Unicode.Scalar.init) else { continue }
      text.unicodeScalars.append(scalar)
    }
    return text
  }
}
