/// Names of keys in an order of preference.
struct KeyNames: ExpressibleByArrayLiteral, Sendable {
  private let ranks: [String: Int]

  /// The lengths of the names in bytes, a bit each: most keys of a header are known by them to be
  /// none of the names.
  private let lengths: UInt64

  /// The names, folded as `HeaderKeys` folds them, best first; each shorter than 64 bytes.
  init(arrayLiteral names: String...) {
    ranks = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    lengths = names.reduce(0) { $0 | 1 << UInt64($1.utf8.count) }
  }

  /// The place of a name in the order; nil where it is none of them.
  func rank(of name: String) -> Int? {
    let length = name.utf8.count
    return length < 64 && lengths & 1 << UInt64(length) != 0 ? ranks[name] : nil
  }
}
