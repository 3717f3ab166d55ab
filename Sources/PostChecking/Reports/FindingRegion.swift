/// The bytes of a file that a finding is about, as a report shows them: in one line.
public struct FindingRegion: Hashable, Sendable {
  /// The line's bytes without what ends it.
  public let line: Range<Int>

  /// The bytes within the line; empty where only a place is known.
  public let range: Range<Int>

  /// The column behind the last byte, counted from 1 in UTF-8 bytes.
  public var endColumn: Int { range.upperBound - line.lowerBound + 1 }

  /// The column of the first byte, counted alike.
  public var column: Int { range.lowerBound - line.lowerBound + 1 }
}
