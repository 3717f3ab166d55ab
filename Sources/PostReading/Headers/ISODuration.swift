package import ChapterModel

/// A duration as ISO 8601 and schema.org write it.
///
/// ```
/// duration = "P" [n "D"] "T" [n "H"] [n "M"] [n ["." digits] "S"]
/// ```
/// In capital or small letters; weeks, months and years are no length of a video.
package enum ISODuration {
  /// The duration that a text spells, fractions of a second cut.
  package static func read(_ text: some StringProtocol) -> Timestamp? {
    text.withBytes { read($0, in: 0..<$0.count) }
  }

  /// The duration that a whole range spells, fractions of a second cut.
  static func read(_ text: Span<UInt8>, in range: Range<Int>) -> Timestamp? {
    guard !range.isEmpty, text[range.lowerBound].lowercased == UInt8(ascii: "p") else { return nil }
    var (offset, days) = (range.lowerBound + 1, 0)
    let run = DigitRun(text, at: offset, before: range.upperBound)
    if (1...3).contains(run.count), run.end < range.upperBound,
      text[run.end].lowercased == UInt8(ascii: "d")
    {
      days = run.value
      offset = run.end + 1
    }
    guard offset < range.upperBound, text[offset].lowercased == UInt8(ascii: "t"),
      let last = text.byte(at: range.upperBound - 1, in: range), last.isLetter,
      let time = LinkTime.read(text, in: offset + 1..<range.upperBound)
    else { return nil }
    return Timestamp(seconds: days * 86_400 + time.seconds)
  }
}
