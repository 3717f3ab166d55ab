extension Query {
  /// Whether all that this query finds another one finds, too, as far as the words tell: whoever has
  /// the other's matches need not look further.
  ///
  /// It is true where each of the other's conditions stands here, too, or a stricter one: `kern` for
  /// `ke`, `'kernel` for `ke`. Where it is false the other may still find as much.
  public func narrows(_ other: Query) -> Bool {
    other.groups.allSatisfy { wanted in
      groups.contains { group in
        group.allSatisfy { term in wanted.contains { term.implies($0) } }
      }
    }
  }
}

extension Term {
  /// Whether another term holds wherever this one does.
  fileprivate func implies(_ other: Term) -> Bool {
    if self == other { return true }
    guard !isNegated, !other.isNegated else { return false }
    switch (subject, other.subject) {
    case (.line(let pattern), .line(let wider)), (.event(let pattern), .event(let wider)),
      (.talk(let pattern), .talk(let wider)), (.chapter(let pattern), .chapter(let wider)),
      (.speaker(let pattern), .speaker(let wider)):
      return pattern.implies(wider)
    default: return false
    }
  }
}

extension Pattern {
  /// Whether another pattern is found wherever this one is.
  fileprivate func implies(_ other: Pattern) -> Bool {
    // What is one letter here must be one letter there.
    let overlooksLess =
      folding == other.folding || folding.isEmpty
      || folding == .letterCase && other.folding == .all
    guard overlooksLess else { return false }
    let codes = codes.map { other.folding(Letter(scalar: $0)).code }
    switch (kind, other.kind) {
    case (_, .fuzzy): return codes.holdsInOrder(other.codes)
    case (.fuzzy, _): return false
    case (_, .exact): return codes.contains(other.codes)
    default: return false
    }
  }
}

extension [UInt32] {
  /// Whether other codes stand here in order, with anything between them.
  fileprivate func holdsInOrder(_ others: [UInt32]) -> Bool {
    var rest = others[...]
    for code in self where code == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}
