import ChapterModel

/// The English names of months and weekdays, whole or from their third letter on cut short.
enum MonthName {
  private static let months: [StaticString] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static let weekdays: [StaticString] = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// The month, 1 to 12, that a word names.
  static func read(_ text: Span<UInt8>, in word: Range<Int>) -> Int? {
    months.firstIndex { begins($0, with: text, word) }.map { $0 + 1 }
  }

  /// Whether a word names a weekday.
  static func isWeekday(_ text: Span<UInt8>, in word: Range<Int>) -> Bool {
    weekdays.contains { begins($0, with: text, word) }
  }

  private static func begins(
    _ name: StaticString, with text: Span<UInt8>, _ word: Range<Int>
  ) -> Bool {
    guard word.count >= 3, word.count <= name.utf8CodeUnitCount else { return false }
    return name.withUTF8Buffer { letters in
      for (letter, offset) in zip(letters, word) where text[offset].lowercased != letter {
        return false
      }
      return true
    }
  }
}
