import ChapterModel

/// What makes `9:00` the time of a clock and no place in a video.
enum ClockTime {
  /// Whether what stands behind a stamp says that it is a clock's: `AM`, `p.m.`, `Uhr`, a zone.
  /// `hour` is the stamp's first number: of 0 or more than 12 there is no morning.
  static func follows(_ text: Span<UInt8>, in range: Range<Int>, hour: Int = 1) -> Bool {
    let start = text.pastBlanks(from: range.lowerBound, before: range.upperBound)
    guard start < range.upperBound, text[start].isLetter || text[start] == UInt8(ascii: "(")
    else { return false }
    let open = text[start] == UInt8(ascii: "(") ? start + 1 : start
    // All of the words have at most seven letters, which tells most titles from them.
    let letters = text.skip(in: open..<min(range.upperBound, open + 8), while: \.isLetter) - open
    guard letters < 8, letters != 5, letters != 6 else { return false }
    if (1...12).contains(hour), halves.contains(where: { ends($0, text, open, range) }) {
      return true
    }
    return hour < 25 && zones.contains { ends($0, text, open, range) }
  }

  /// Whether starts without links are a day's schedule: from six o'clock on, in steps of five
  /// minutes, none past midnight. A video's chapters begin near its start.
  static func isSchedule(_ starts: [Timestamp]) -> Bool {
    guard let first = starts.first, first.seconds >= 6 * 60 else { return false }
    return starts.allSatisfy { $0.seconds < 24 * 60 && $0.seconds % 5 == 0 }
  }

  private static func ends(
    _ word: StaticString, _ text: Span<UInt8>, _ start: Int, _ range: Range<Int>
  ) -> Bool {
    guard text.has(word, at: start, before: range.upperBound) else { return false }
    let end = start + word.utf8CodeUnitCount
    return end == range.upperBound || !(text[end].isDigitOrLetter || text[end] >= 0x80)
  }

  /// Only as clocks write them: `Am Anfang` is German for a title.
  private static let halves: [StaticString] = [
    "AM", "PM", "am", "pm", "a.m", "p.m", "A.M", "P.M", "noon",
  ]

  private static let zones: [StaticString] = [
    "Uhr", "uhr", "UTC", "GMT", "CET", "CEST", "EET", "EEST", "WEST", "MSK", "EST", "EDT", "CST",
    "CDT", "MST", "MDT", "PST", "PDT", "IST", "JST", "KST", "BST", "AEST", "AEDT", "NZST", "NZDT",
    "BRT", "ART", "SGT", "HKT", "Eastern", "Pacific", "o'clock", "hrs", "Zulu",
  ]
}
