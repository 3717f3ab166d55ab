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
    guard open + 1 < range.upperBound, maySecond(text[open + 1]) else { return false }
    let letters = text.skip(in: open..<range.upperBound, while: \.isLetter) - open
    guard letters > 1 else { return dottedFollows(text, at: open, range, hour: hour) }
    let word = open..<open + letters
    guard word.upperBound == range.upperBound || !text[word.upperBound].isDigitOrBeyondASCII else {
      return false
    }
    return ((1...12).contains(hour) && halves.contains(text, word))
      || (hour < 25 && zones.contains(text, word))
  }

  /// Whether a byte may be the second of any of the words: a capital, a sign, or one of few small letters.
  /// Most titles are told from clocks by this one look.
  private static func maySecond(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "a", "h", "m", "o", "r", "u": true
    default: byte < UInt8(ascii: "a")
    }
  }

  /// Whether starts without links are a day's schedule: from six o'clock on, in steps of five
  /// minutes, none past midnight. A video's chapters begin near its start.
  static func isSchedule(_ starts: [Timestamp]) -> Bool {
    guard let first = starts.first, first.seconds >= 6 * 60 else { return false }
    return starts.allSatisfy { $0.seconds < 24 * 60 && $0.seconds % 5 == 0 }
  }

  /// The same of words with a sign among their letters.
  private static func dottedFollows(
    _ text: Span<UInt8>, at start: Int, _ range: Range<Int>, hour: Int
  ) -> Bool {
    guard hour < 25, start + 1 < range.upperBound, !text[start + 1].isDigitOrLetter else {
      return false
    }
    return ((1...12).contains(hour) && dottedHalves.contains { ends($0, text, start, range) })
      || dottedZones.contains { ends($0, text, start, range) }
  }

  private static func ends(
    _ word: StaticString, _ text: Span<UInt8>, _ start: Int, _ range: Range<Int>
  ) -> Bool {
    guard text.has(word, at: start, before: range.upperBound) else { return false }
    let end = start + word.utf8CodeUnitCount
    return end == range.upperBound || !(text[end].isLetter || text[end].isDigitOrBeyondASCII)
  }

  /// Only as clocks write them: `Am Anfang` is German for a title.
  private static let halves: WordSet = ["AM", "PM", "am", "pm", "noon"]

  private static let dottedHalves: [StaticString] = ["a.m", "p.m", "A.M", "P.M"]

  private static let zones: WordSet = [
    "Uhr", "uhr", "UTC", "GMT", "CET", "CEST", "EET", "EEST", "WEST", "MSK", "EST", "EDT", "CST",
    "CDT", "MST", "MDT", "PST", "PDT", "IST", "JST", "KST", "BST", "AEST", "AEDT", "NZST", "NZDT",
    "BRT", "ART", "SGT", "HKT", "Eastern", "Pacific", "hrs", "Zulu",
  ]

  private static let dottedZones: [StaticString] = ["o'clock"]
}

extension UInt8 {
  /// Whether it is a digit, or of a character beyond ASCII.
  fileprivate var isDigitOrBeyondASCII: Bool { isDigit || self >= 0x80 }
}
