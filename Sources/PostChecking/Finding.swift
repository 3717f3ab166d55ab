public import ChapterModel

/// A breach of a rule that counts.
public struct Finding: Hashable, Sendable {
  /// What is wrong, where, and what mends it.
  public var diagnostic: Diagnostic

  /// How much it matters to whoever asked.
  public var severity: Severity

  /// The rule it breaks.
  public var rule: Rule { diagnostic.rule }

  /// Where it begins.
  public var location: SourceLocation { diagnostic.location }

  /// Whether it can be mended; `unsafe` says whether fixes count that are guesses.
  public func isFixable(unsafe: Bool) -> Bool {
    diagnostic.fix.map { unsafe || $0.safety == .safe } ?? false
  }
}
