/// Why a header can't be read, and where.
public struct HeaderError: Error, Hashable, Sendable {
  /// The line within the header, counted from 1.
  public var line: Int

  /// The column, counted from 1 in UTF-8 bytes.
  public var column: Int

  /// What is wrong, without a capital or a full stop, such as `did not find expected ',' or ']'`.
  public var message: String

  /// An error at a place of the header.
  public init(line: Int = 1, column: Int = 1, message: String) {
    self.line = line
    self.column = column
    self.message = message
  }
}
