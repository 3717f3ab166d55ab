public import ChapterModel

/// Reads the words by which people name rules: an id, a name, or the beginning of ids (`CH05`), in
/// capitals or small letters.
public enum RuleWord {
  /// The rules that a word names, in the order of their ids.
  public static func rules(_ word: String) throws(UnknownRuleWord) -> [Rule] {
    let capitals = word.uppercased()
    let rules = Rule.allCases.filter { rule in
      rule.name.uppercased() == capitals
        || (capitals.hasPrefix("CH") && rule.id.hasPrefix(capitals))
    }
    guard !rules.isEmpty else {
      throw UnknownRuleWord(word: word, nearest: nearest(to: word))
    }
    return rules
  }

  /// The one rule of an id or a name.
  public static func rule(_ word: String) throws(UnknownRuleWord) -> Rule {
    let rules = try rules(word)
    guard rules.count == 1 else { throw UnknownRuleWord(word: word, nearest: rules[0].id) }
    return rules[0]
  }

  private static func nearest(to word: String) -> String? {
    let names = Rule.allCases.flatMap { [$0.name, $0.id] }
    return NearestWord.find(word, among: names)
  }
}
