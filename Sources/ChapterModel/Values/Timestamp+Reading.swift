extension Timestamp {
  /// The timestamp of the stamp that starts at a byte, and the offset behind it; nil where none
  /// does. `Stamp` has the grammar and says more.
  public static func read(
    _ text: Span<UInt8>, at start: Int, before end: Int
  ) -> (timestamp: Timestamp, end: Int)? {
    guard case .time(let timestamp, let end) = Stamp.read(text, at: start, before: end)
    else { return nil }
    return (timestamp, end)
  }

  /// The first stamp that lies in a range of a line, whose ends count as borders.
  public static func first(
    in range: Range<Int>, of text: Span<UInt8>
  ) -> (timestamp: Timestamp, range: Range<Int>)? {
    guard range.lowerBound >= 0, range.upperBound <= text.count else { return nil }
    var offset = range.lowerBound
    while offset < range.upperBound {
      offset = text.firstOffset(from: offset, before: range.upperBound) { $0.isDigit }
      let stamp =
        offset == range.lowerBound
        ? Stamp.read(text, from: offset, before: range.upperBound)
        : Stamp.read(text, at: offset, before: range.upperBound)
      if case .time(let timestamp, let end) = stamp { return (timestamp, offset..<end) }
      offset = text.firstOffset(from: offset, before: range.upperBound) { !$0.isDigit }
    }
    return nil
  }

  /// The timestamp that a whole label is, such as `14:44`.
  public init?(_ label: some StringProtocol) {
    let read = label.withBytes { bytes -> Timestamp? in
      guard let stamp = Self.read(bytes, at: 0, before: bytes.count), stamp.end == bytes.count
      else { return nil }
      return stamp.timestamp
    }
    guard let read else { return nil }
    self = read
  }

  /// The timestamp that people type or a link holds: `14:44`, `884`, `884s`, `14m44s`, `14m 44s`.
  public init?(typed text: some StringProtocol) {
    let read = text.withBytes { bytes in
      LinkTime.read(bytes, in: bytes.trimmed(0..<bytes.count), blanks: true)
    }
    guard let read else { return nil }
    self = read
  }
}
