import ChapterModel

/// Times as the forms of chapters write them; fractions of a second are cut.
enum InputTime {
  /// The longest time that is taken for one, in seconds: a year and more.
  static let greatest = 100_000_000

  /// The time that a clock text spells: `[[HH:]MM:]SS[.fraction]`, the fraction behind `.` or `,`.
  /// Normal Play Time (RFC 2326, 3.6), WebVTT, OGM and Matroska are all of that shape.
  static func clock(_ text: some StringProtocol) -> Timestamp? {
    let trimmed = text.inOneLine
    let parts = trimmed.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), let last = parts.last else { return nil }
    let whole = last.prefix { $0 != "." && $0 != "," }
    let fraction = last[whole.endIndex...].dropFirst()
    guard fraction.utf8.allSatisfy({ $0 &- 48 < 10 }) else { return nil }
    var seconds = 0
    for part in parts.dropLast() + [whole] {
      guard (1...9).contains(part.utf8.count), part.utf8.allSatisfy({ $0 &- 48 < 10 }),
        let number = Int(part),
        parts.count == 1 || part.startIndex == parts[0].startIndex || number < 60
      else { return nil }
      seconds = seconds * 60 + number
      guard seconds <= greatest else { return nil }
    }
    return Timestamp(seconds: seconds)
  }

  /// The time that a number of seconds spells: `884`, `884.5`, `8.84e2`.
  static func seconds(_ text: some StringProtocol) -> Timestamp? {
    guard let number = Double(String(text)), number >= 0, number <= Double(greatest) else {
      return nil
    }
    return Timestamp(seconds: Int(number))
  }
}
