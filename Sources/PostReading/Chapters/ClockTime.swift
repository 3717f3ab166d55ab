import ChapterModel

/// What makes `9:00` the time of a clock and no place in a video.
enum ClockTime {
  /// Whether what stands behind a stamp says that it is a clock's: `AM`, `p.m.`, `Uhr`, a zone.
  static func follows(_ text: Span<UInt8>, in range: Range<Int>) -> Bool {
    let start = text.skip(in: range.lowerBound..<min(range.upperBound, range.lowerBound + 3)) {
      $0.isBlank
    }
    let rest = start..<range.upperBound
    return words.contains { word in
      guard text.begins(rest, with: word) else { return false }
      let end = start + word.utf8CodeUnitCount
      return end == range.upperBound || !text[end].isDigitOrLetter
    }
  }

  /// Whether starts without links are a day's schedule: from six o'clock on, in steps of five
  /// minutes, none past midnight. A video's chapters begin near its start.
  static func isSchedule(_ starts: [Timestamp]) -> Bool {
    guard let first = starts.first, first.seconds >= 6 * 60 else { return false }
    return starts.allSatisfy { $0.seconds < 24 * 60 && $0.seconds % 5 == 0 }
  }

  private static let words: [StaticString] = [
    "am", "pm", "a.m.", "p.m.", "uhr", "utc", "gmt", "cet", "cest", "est", "edt", "pst", "pdt",
    "ist", "jst", "bst",
  ]
}
