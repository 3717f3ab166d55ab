/// Something odd about a post's text: a value, never thrown, since reading goes on.
public struct Diagnostic: Hashable, Sendable {
  /// The rule it breaks.
  public var rule: Rule

  /// Where in the post.
  public var location: SourceLocation

  /// A sentence that says what is wrong and, where that is not plain, what to write instead.
  public var message: String

  /// A breach of a rule at a place.
  public init(_ rule: Rule, at location: SourceLocation, _ message: String) {
    self.rule = rule
    self.location = location
    self.message = message
  }
}
