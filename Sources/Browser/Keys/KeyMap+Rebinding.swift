import Terminal

extension KeyMap {
  /// The map with a person's wishes, in order.
  ///
  /// Keys do their action wherever it has a meaning, before the keys that it had. They no longer do
  /// what they did there, nor do sequences that begin with them or that they begin with: these could
  /// not be pressed. Where text is typed, keys that type go on typing. There is always a key that ends
  /// the program: where none would be left, Ctrl-C stays.
  ///
  /// - Returns: the map, and the wishes that came to nothing.
  public func applying(
    _ wishes: [KeyRebinding]
  ) -> (keys: KeyMap, problems: [KeyRebindingProblem]) {
    var table = BindingTable(bindings)
    var problems: [KeyRebindingProblem] = []
    for (position, wish) in wishes.enumerated() {
      guard let message = table.apply(wish) else { continue }
      problems.append(KeyRebindingProblem(position: position, message: message))
    }
    for (position, wish) in wishes.enumerated() {
      guard let other = table.hider(of: wish, among: wishes[(position + 1)...]) else { continue }
      problems.append(KeyRebindingProblem(position: position, message: Self.message(wish, other)))
    }
    if !table.hasWayOut {
      table.restoreCancel()
      problems.append(
        KeyRebindingProblem(
          position: wishes.count - 1, message: "no key would end the program: C-c stays"))
    }
    return (KeyMap(table.bindings), problems)
  }

  private static func message(_ wish: KeyRebinding, _ other: KeyRebinding) -> String {
    let isSame = wish.sequence == other.sequence
    let reason =
      isSame ? "binds the same key" : "binds \(other.sequence), and only one of both can be pressed"
    return "\(wish.sequence) does not do it: a later line \(reason)"
  }
}

extension NamedAction {
  /// The action of a name.
  public init?(named name: String) {
    guard let action = Self.all.first(where: { $0.name == name }) else { return nil }
    self = action
  }
}
