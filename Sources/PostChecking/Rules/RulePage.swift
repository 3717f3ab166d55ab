public import ChapterModel

/// What people read about a rule.
public struct RulePage: Hashable, Sendable {
  /// The rule, which has the id, the name and the severity.
  public let rule: Rule

  /// What it finds, in a sentence.
  public let summary: String

  /// Why that matters.
  public let reason: String

  /// Whether breaches, or some of them, can be mended, and how surely.
  public let fix: Fix.Safety?

  /// Posts that break it.
  public let bad: [String]

  /// Posts much like these that don't.
  public let good: [String]

  init(
    _ rule: Rule, _ summary: String, reason: String, fix: Fix.Safety? = nil, bad: [String],
    good: [String]
  ) {
    self.rule = rule
    self.summary = summary
    self.reason = reason
    self.fix = fix
    self.bad = bad
    self.good = good
  }
}
