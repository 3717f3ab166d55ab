/// A parameter of a shortcode.
public struct ShortcodeParameter: Hashable, Sendable {
  /// Its name, nil for a positional one.
  public var name: String?

  /// Its value without quotes and escapes.
  public var value: String

  /// The value's bytes as written, without the quotes.
  public var range: Range<Int>

  /// A parameter with that value.
  public init(name: String? = nil, value: String, range: Range<Int>) {
    self.name = name
    self.value = value
    self.range = range
  }
}
