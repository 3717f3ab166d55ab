import ChapterModel

/// Reads a stamp that is written as we would write it: `M:SS`, `MM:SS`, `H:MM:SS` or `HH:MM:SS`, without
/// a zero in front of the minutes or hours.
///
/// `Stamp` reads the same and more, in eight times as many steps.
enum PlainStamp {
  /// The stamp that begins at an offset, and where it ends; nil where it is written otherwise. What stands
  /// around it isn't looked at.
  static func read(
    _ text: Span<UInt8>, at start: Int, before end: Int
  ) -> (time: Timestamp, end: Int)? {
    precondition(start >= 0 && end <= text.count)
    guard start + 4 <= end, text[unchecked: start].isDigit else { return nil }
    var first = Int(text[unchecked: start] & 0xF)
    var offset = start + 1
    if text[unchecked: offset].isDigit {
      guard first > 0 else { return nil }
      first = first * 10 + Int(text[unchecked: offset] & 0xF)
      offset += 1
    }
    guard first < 60, let second = pair(text, at: offset, before: end) else { return nil }
    let seconds = first * 60 + second
    guard let third = pair(text, at: offset + 3, before: end) else {
      return (Timestamp(seconds: seconds), offset + 3)
    }
    return first > 0 ? (Timestamp(seconds: seconds * 60 + third), offset + 6) : nil
  }

  /// The number of two digits behind a colon, below 60.
  @inline(__always)
  private static func pair(_ text: Span<UInt8>, at offset: Int, before end: Int) -> Int? {
    guard offset + 3 <= end, text[unchecked: offset] == UInt8(ascii: ":") else { return nil }
    let (tens, ones) = (text[unchecked: offset + 1], text[unchecked: offset + 2])
    guard tens.isDigit, tens < UInt8(ascii: "6"), ones.isDigit else { return nil }
    return Int(tens & 0xF) * 10 + Int(ones & 0xF)
  }
}
