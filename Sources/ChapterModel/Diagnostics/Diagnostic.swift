/// Something odd about a post's text: a value, never thrown, since reading goes on.
public struct Diagnostic: Hashable, Sendable {
  /// The rule it breaks.
  public var rule: Rule

  /// Where in the post.
  public var location: SourceLocation

  /// A sentence that says what is wrong and, where that is not plain, what to write instead.
  public var message: String

  /// The bytes of the file that it is about, where they are known; they begin at `location`, or in
  /// the same line.
  public var range: Range<Int>?

  /// What mends it, where only the reader knows that: what the lines around it say.
  public var fix: Fix?

  /// A breach of a rule at a place.
  public init(
    _ rule: Rule, at location: SourceLocation, _ message: String, range: Range<Int>? = nil,
    fix: Fix? = nil
  ) {
    self.rule = rule
    self.location = location
    self.message = message
    self.range = range
    self.fix = fix
  }
}
