/// Something odd about a link as it is written: the rule that it breaks, and where.
///
/// It says no more than that, so that a link without flaws costs nothing; sentences are made of it
/// only for the links that matter.
public struct LinkFlaw: Hashable, Sendable {
  /// The rule.
  public var rule: Rule

  /// The bytes that break it, within the text that the link was read from.
  public var range: Range<Int>

  /// A breach of a rule by some bytes.
  public init(_ rule: Rule, _ range: Range<Int>) {
    self.rule = rule
    self.range = range
  }
}
