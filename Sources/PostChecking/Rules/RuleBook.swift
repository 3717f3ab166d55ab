public import ChapterModel

/// All rules.
public enum RuleBook {
  /// The rules in the order of their ids.
  static let rules: [any CheckRule.Type] = []

  private static let byRule = Dictionary(uniqueKeysWithValues: rules.map { ($0.page.rule, $0) })

  /// The pages of all rules, in the order of their ids.
  public static let pages = rules.map { $0.page }

  /// The page of a rule.
  public static func page(of rule: Rule) -> RulePage? { byRule[rule]?.page }

  /// The place of a rule's page among all.
  static func index(of rule: Rule) -> Int? { places[rule] }

  private static let places = Dictionary(
    uniqueKeysWithValues: rules.enumerated().map { ($1.page.rule, $0) })

  static func rule(_ rule: Rule) -> (any CheckRule.Type)? { byRule[rule] }
}
