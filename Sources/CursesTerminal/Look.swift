/// How text of one style is drawn.
public struct Look: Hashable, Sendable {
  /// The attributes.
  public var attributes: Attributes

  /// The colour of the text; nil is the terminal's own.
  public var foreground: Color?

  /// The colour behind the text; nil is the terminal's own.
  public var background: Color?

  /// A look of these attributes and colours.
  public init(
    _ attributes: Attributes = [], foreground: Color? = nil, background: Color? = nil
  ) {
    self.attributes = attributes
    self.foreground = foreground
    self.background = background
  }
}
