/// A word that names no rule.
public struct UnknownRuleWord: Error, Hashable, Sendable {
  /// The word.
  public let word: String

  /// The name or id that was perhaps meant.
  public let nearest: String?
}

extension UnknownRuleWord: CustomStringConvertible {
  /// What is wrong and what to write.
  public var description: String {
    let hint = nearest.map { "did you mean \($0)?" } ?? "chapters check --explain all lists them"
    return "no rule is called \u{201C}\(word)\u{201D}: \(hint)"
  }
}
