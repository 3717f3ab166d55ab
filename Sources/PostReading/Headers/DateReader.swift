public import ChapterModel

/// Reads the day of a date as headers and paths hold it; times and zones are passed over, the day
/// stays as written.
///
/// ```
/// date = year ("-" | "/" | ".") month the same sign day [("T" | blank) …]    2024-05-01T10:00:00Z
///      | 8 digits [4 or 6 digits]                                    20240501, 202405011030
///      | day "." month "." year | day "/" month "/" year             01.05.2024, 25/12/2024
///      | [weekday] day month-name year …                                     Sun, 15 Oct 2023
///      | [weekday] month-name day ["st" | "nd" | "rd" | "th"] year …         March 26th, 2026
///      | 9 or 10 digits                                           seconds since 1970, in UTC
///      | 12 or 13 digits                                          milliseconds since 1970
/// ```
/// A day between slashes may as well be a month; such a date counts where only one reading is a day
/// of the calendar. Months have their English names or the first three letters of them or more.
public enum DateReader {
  /// The day that a value of a header spells, nil where no form fits or the calendar has no such
  /// day.
  public static func read(_ text: some StringProtocol) -> CalendarDate? {
    text.withBytes { bytes in
      let range = bytes.trimmed(0..<bytes.count)
      return iso(bytes, in: range) ?? number(bytes, in: range) ?? yearLast(bytes, in: range)
        ?? named(bytes, in: range)
    }
  }

  /// The day that a path names last: `2024-05-01-x.md`, `2024/05/01/x.md`, `2024/05-01-x/README.md`,
  /// `20240501-x.md`. A year and a month are no day.
  public static func read(path: some StringProtocol) -> CalendarDate? {
    path.withBytes { bytes in
      for offset in bytes.indices.reversed() where bytes[offset].isDigit {
        if offset > 0, bytes[offset - 1].isDigit { continue }
        guard
          let (date, end) = numeric(bytes, at: offset, before: bytes.count, separators: "-/_.")
            ?? compact(bytes, at: offset),
          end == bytes.count || !bytes[end].isDigit
        else { continue }
        return date
      }
      return nil
    }
  }

  // MARK: Digits

  private static func iso(_ text: Span<UInt8>, in range: Range<Int>) -> CalendarDate? {
    guard
      let (date, end) = numeric(
        text, at: range.lowerBound, before: range.upperBound, separators: "-/.", shortUnits: true)
    else { return nil }
    guard end < range.upperBound else { return date }
    let next = text[end]
    return next.isBlank || next.isLineEnd || next.lowercased == UInt8(ascii: "t") ? date : nil
  }

  /// Year, month and day with one of the separators between them.
  private static func numeric(
    _ text: Span<UInt8>, at start: Int, before end: Int, separators: StaticString,
    shortUnits: Bool = false
  ) -> (CalendarDate, end: Int)? {
    let year = DigitRun(text, at: start, before: end)
    guard year.count == 4, isOne(text, of: separators, at: year.end, before: end) else {
      return nil
    }
    let month = DigitRun(text, at: year.end + 1, before: end)
    guard isOne(text, of: separators, at: month.end, before: end) else { return nil }
    let day = DigitRun(text, at: month.end + 1, before: end)
    let lengths = shortUnits ? 1...2 : 2...2
    guard lengths.contains(month.count), lengths.contains(day.count),
      !shortUnits || text[year.end] == text[month.end],
      let date = CalendarDate(year: year.value, month: month.value, day: day.value)
    else { return nil }
    return (date, day.end)
  }

  private static func isOne(
    _ text: Span<UInt8>, of separators: StaticString, at offset: Int, before end: Int
  ) -> Bool {
    guard offset < end else { return false }
    return separators.withUTF8Buffer { $0.contains(text[offset]) }
  }

  /// The 8 digits that begin a component of a path and are a day of these times.
  private static func compact(_ text: Span<UInt8>, at start: Int) -> (CalendarDate, end: Int)? {
    guard start == 0 || text[start - 1] == UInt8(ascii: "/") else { return nil }
    let run = DigitRun(text, at: start, before: text.count)
    guard run.count == 8, let date = day(run.value), years.contains(date.year) else { return nil }
    return (date, run.end)
  }

  private static func day(_ digits: Int) -> CalendarDate? {
    CalendarDate(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
  }

  /// The years that digits without separators may mean.
  private static let years = 1980...2100

  /// Day and month in front of the year, with dots or slashes between them.
  private static func yearLast(_ text: Span<UInt8>, in range: Range<Int>) -> CalendarDate? {
    let first = DigitRun(text, at: range.lowerBound, before: range.upperBound)
    guard (1...2).contains(first.count), first.end < range.upperBound else { return nil }
    let separator = text[first.end]
    guard separator == UInt8(ascii: ".") || separator == UInt8(ascii: "/") else { return nil }
    let second = DigitRun(text, at: first.end + 1, before: range.upperBound)
    guard (1...2).contains(second.count), second.end < range.upperBound,
      text[second.end] == separator
    else { return nil }
    let year = DigitRun(text, at: second.end + 1, before: range.upperBound)
    guard year.count == 4, year.end == range.upperBound || text[year.end].isBlank else {
      return nil
    }
    let dayFirst = CalendarDate(year: year.value, month: second.value, day: first.value)
    guard separator == UInt8(ascii: "/") else { return dayFirst }
    let monthFirst = CalendarDate(year: year.value, month: first.value, day: second.value)
    guard let dayFirst, let monthFirst else { return dayFirst ?? monthFirst }
    return dayFirst == monthFirst ? dayFirst : nil
  }

  /// Digits alone: a day without separators, or seconds or milliseconds since 1970.
  private static func number(_ text: Span<UInt8>, in range: Range<Int>) -> CalendarDate? {
    let run = DigitRun(text, at: range.lowerBound, before: range.upperBound)
    guard run.end == range.upperBound else { return nil }
    switch run.count {
    case 8: return day(run.value)
    case 9, 10: return CalendarDate(daysSince1970: run.value / 86_400)
    case 12, 14:
      let time = run.count == 12 ? 10_000 : 1_000_000
      if let day = day(run.value / time), years.contains(day.year) { return day }
      return run.count == 12 ? CalendarDate(daysSince1970: run.value / 86_400_000) : nil
    case 13: return CalendarDate(daysSince1970: run.value / 86_400_000)
    default: return nil
    }
  }

  // MARK: Names

  /// A day whose month has its name: the first three words that are one, a day and a year, each
  /// day or year with nothing but its digits and an ordinal's letters.
  private static func named(_ text: Span<UInt8>, in range: Range<Int>) -> CalendarDate? {
    var (day, month, year): (Int?, Int?, Int?)
    var offset = range.lowerBound
    while offset < range.upperBound, year == nil {
      offset = text.firstOffset(from: offset, before: range.upperBound) { $0.isDigitOrLetter }
      let end = text.firstOffset(from: offset, before: range.upperBound) { !$0.isDigitOrLetter }
      let word = offset..<end
      offset = end
      if word.isEmpty { break }
      if let number = ordinal(text, in: word) {
        if word.count == 4, text[end - 1].isDigit { year = number } else { day = day ?? number }
      } else if let name = MonthName.read(text, in: word) {
        month = month ?? name
      } else if !MonthName.isWeekday(text, in: word) {
        return nil
      }
    }
    guard let day, let month, let year else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// The number of a word of digits, behind which `st`, `nd`, `rd` or `th` may stand.
  private static func ordinal(_ text: Span<UInt8>, in word: Range<Int>) -> Int? {
    let run = DigitRun(text, at: word.lowerBound, before: word.upperBound)
    guard (1...4).contains(run.count) else { return nil }
    let rest = run.end..<word.upperBound
    let isOrdinal = (["st", "nd", "rd", "th"] as [StaticString]).contains {
      text.spells($0, in: rest)
    }
    return rest.isEmpty || isOrdinal ? run.value : nil
  }
}
