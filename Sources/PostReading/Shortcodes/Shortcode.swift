/// A call of a site generator's building block in a post: Hugo's shortcodes, Zola's, and the tags
/// of Jekyll and GitBook.
public struct Shortcode: Hashable, Sendable {
  /// The name, such as `youtube`; `include` for Jekyll's includes, whose file is the first
  /// positional parameter.
  public var name: String

  /// The parameters in the order written.
  public var parameters: [ShortcodeParameter]

  /// All of its bytes, delimiters included.
  public var range: Range<Int>

  /// Whether it closes one opened before: `{{< /details >}}`.
  public var isClosing: Bool

  /// Whether it closes itself: `{{< figure … />}}`.
  public var isSelfClosing: Bool

  /// A call with that name.
  public init(
    name: String, parameters: [ShortcodeParameter] = [], range: Range<Int>,
    isClosing: Bool = false, isSelfClosing: Bool = false
  ) {
    self.name = name
    self.parameters = parameters
    self.range = range
    self.isClosing = isClosing
    self.isSelfClosing = isSelfClosing
  }

  /// The parameter of that name.
  public subscript(_ name: String) -> ShortcodeParameter? {
    parameters.first { $0.name == name }
  }

  /// The parameter at a place among those without a name, counted from 0.
  public subscript(_ position: Int) -> ShortcodeParameter? {
    let positional = parameters.lazy.filter { $0.name == nil }
    return positional.dropFirst(position).first
  }
}
