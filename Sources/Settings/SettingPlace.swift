/// Where something stands in a configuration file, both counted from 1.
public struct SettingPlace: Hashable, Sendable {
  /// The line.
  public var line: Int

  /// The column, in UTF-8 bytes.
  public var column: Int

  /// A place.
  public init(line: Int = 1, column: Int = 1) {
    self.line = line
    self.column = column
  }
}
