import ChapterModel

/// Times in links as bytes.
enum LinkTimeText {
  /// The time of a parameter, name and value.
  static func time(_ text: Span<UInt8>, ofParameter range: Range<Int>) -> Timestamp? {
    let equals = text.firstOffset(from: range.lowerBound, before: range.upperBound) {
      $0 == UInt8(ascii: "=")
    }
    guard equals < range.upperBound else { return nil }
    return time(text, in: equals + 1..<range.upperBound)
  }

  /// The time that a value spells.
  static func time(_ text: Span<UInt8>, in value: Range<Int>) -> Timestamp? {
    LinkTime.read(text, in: value)
  }

  /// A time as the parameter takes it whose value has a range: `884s`, behind `start=` and
  /// `time_continue=` without the unit.
  static func seconds(
    _ time: Timestamp, before value: Range<Int>, _ text: Span<UInt8>
  ) -> String {
    let isT = text.byte(at: value.lowerBound - 2, in: 0..<text.count) == UInt8(ascii: "t")
    let isWord = text.byte(at: value.lowerBound - 3, in: 0..<text.count)?.isLetter ?? false
    return "\(time.seconds)" + (isT && !isWord ? "s" : "")
  }
}
