/// Names of keys in an order of preference.
struct KeyNames: ExpressibleByArrayLiteral, Sendable {
  private let ranks: WordTable<Int>

  /// The names, folded as `HeaderKeys` folds them, best first.
  init(arrayLiteral names: String...) {
    ranks = WordTable(names.enumerated().map { ($1, $0) })
  }

  /// The place of a name in the order; nil where it is none of them.
  func rank(of name: String) -> Int? { ranks[name] }
}
