import ChapterModel

/// The end of a range, `0:00 - 5:16: Title`.
enum ChapterRange {
  /// The stamp behind a dash that begins `range`, and where it ends.
  static func end(_ text: Span<UInt8>, in range: Range<Int>) -> (time: Timestamp, end: Int)? {
    let (separator, start) = ChapterSeparator.read(text, in: range)
    guard separator == .hyphen || separator == .enDash || separator == .emDash,
      case .time(let time, let end)? = Stamp.read(text, at: start, before: range.upperBound)
    else { return nil }
    return (time, end)
  }
}
