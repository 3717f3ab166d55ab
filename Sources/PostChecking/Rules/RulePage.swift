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

  /// The path of the examples, which says what they are read as.
  public let path: String

  /// Posts that break it. U+FFFD stands for a byte that is no UTF-8, which a string can't hold.
  public let bad: [String]

  /// Posts much like these that don't.
  public let good: [String]

  init(
    _ rule: Rule, _ summary: String, reason: String, fix: Fix.Safety? = nil,
    path: String = "post.md", bad: [String], good: [String]
  ) {
    self.rule = rule
    self.summary = summary
    self.reason = reason
    self.fix = fix
    self.path = path
    self.bad = bad
    self.good = good
  }
}
