public import ChapterModel

/// Which rules count, and how much a breach of each matters.
public struct RuleSelection: Hashable, Sendable {
  private var severities: [Rule: Severity] = [:]

  /// Whether all rules count that count by themselves.
  let isWhole: Bool

  /// The rules of a profile, without it those of any post.
  ///
  /// - Parameters:
  ///   - select: words for the rules that count and no others; none for all.
  ///   - ignore: words for rules that don't count; they win.
  ///   - profile: what the posts are for.
  /// - Throws: the first word that names no rule.
  public init(
    select: [String] = [], ignore: [String] = [], profile: Profile? = nil
  ) throws(UnknownRuleWord) {
    var chosen: Set<Rule> = []
    for word in select { chosen.formUnion(try RuleWord.rules(word)) }
    var ignored: Set<Rule> = []
    for word in ignore { ignored.formUnion(try RuleWord.rules(word)) }
    isWhole = select.isEmpty
    for rule in Rule.allCases where !ignored.contains(rule) {
      let counts = select.isEmpty ? Self.countsByItself(rule, profile) : chosen.contains(rule)
      if counts { severities[rule] = Self.severity(of: rule, profile) }
    }
  }

  private init(all rules: [Rule]) {
    isWhole = true
    for rule in rules { severities[rule] = rule.severity }
  }

  /// The rules of any post.
  public static let standard = RuleSelection(
    all: Rule.allCases.filter { countsByItself($0, nil) })

  /// How much a breach matters; nil where the rule does not count.
  public subscript(_ rule: Rule) -> Severity? { severities[rule] }

  private static func countsByItself(_ rule: Rule, _ profile: Profile?) -> Bool {
    rule != .titleTooLong || profile == .youtube
  }

  private static func severity(of rule: Rule, _ profile: Profile?) -> Severity {
    switch (rule, profile) {
    case (.missingZero, .youtube), (.tooFew, .youtube), (.tooShort, .youtube): .error
    default: rule.severity
    }
  }
}
