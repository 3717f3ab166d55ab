/// Where in a file something stands.
public struct SourceLocation: Hashable, Sendable, Comparable {
  /// The line, counted from 1.
  public let line: Int

  /// The column, counted from 1 in UTF-8 bytes, as compilers and CommonMark's tools count it.
  public let column: Int

  /// The place at `line` and `column`, both counted from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The first byte of a file.
  public static let start = SourceLocation(line: 1, column: 1)

  /// Whether one place comes before the other in the file.
  public static func < (one: SourceLocation, other: SourceLocation) -> Bool {
    (one.line, one.column) < (other.line, other.column)
  }
}
