/// Names of keys in an order of preference.
struct KeyNames: ExpressibleByArrayLiteral, Sendable {
  private let ranks: WordIndex

  /// The names, folded as `HeaderKeys` folds them, best first.
  init(arrayLiteral names: String...) {
    ranks = WordIndex(names)
  }

  /// The place of a name in the order; nil where it is none of them.
  func rank(of name: String) -> Int? {
    let span = name.utf8Span.span
    return ranks.number(of: span, 0..<span.count) { $0 }
  }
}
