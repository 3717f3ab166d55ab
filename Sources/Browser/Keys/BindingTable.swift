import Terminal

/// The bindings of a key map while wishes are applied to them.
struct BindingTable {
  private(set) var bindings: [KeyBinding]

  /// A table of bindings.
  init(_ bindings: [KeyBinding]) {
    self.bindings = bindings
  }

  /// Applies a wish; why it came to nothing, where it did.
  mutating func apply(_ wish: KeyRebinding) -> String? {
    guard let action = wish.action else {
      for place in KeyPlace.allCases { remove(wish.sequence, in: place) }
      return nil
    }
    let places = Self.places(of: action, for: wish.sequence)
    guard !places.isEmpty else {
      return "\(wish.sequence) types text where \(action.name) is: write a key with C- or M-"
    }
    for place in places {
      remove(wish.sequence, in: place)
      insert(wish.sequence.keys, action, in: place)
    }
    return nil
  }

  /// The later wish that keeps one from having an effect anywhere.
  func hider(
    of wish: KeyRebinding, among later: ArraySlice<KeyRebinding>
  ) -> KeyRebinding? {
    guard let action = wish.action else { return nil }
    let keys = wish.sequence.keys
    let isBound = bindings.contains { $0.action.name == action.name && $0.sequences.contains(keys) }
    let hasPlace = !Self.places(of: action, for: wish.sequence).isEmpty
    guard !isBound, hasPlace else { return nil }
    return later.first { Self.collide($0.sequence.keys, keys) }
  }

  /// Whether a key in the lists ends the program.
  var hasWayOut: Bool {
    bindings.contains { binding in
      binding.place == .lists && !binding.sequences.isEmpty
        && [.quit, .cancel, .goBack].contains(binding.action.action)
    }
  }

  /// Gives Ctrl-C back what it does without a configuration.
  mutating func restoreCancel() {
    guard let action = NamedAction.all.first(where: { $0.action == .cancel }),
      let sequence = KeySequence([.control("c")])
    else { return }
    _ = apply(KeyRebinding(sequence, to: action))
  }

  /// Where keys may do an action: wherever it has a meaning and they don't type.
  private static func places(of action: NamedAction, for sequence: KeySequence) -> [KeyPlace] {
    KeyPlace.allCases.filter { place in
      action.keys[place] != nil && (place != .field || sequence.keys.first?.typedText == nil)
    }
  }

  /// Whether only one of two sequences can be pressed.
  private static func collide(_ first: [Key], _ second: [Key]) -> Bool {
    first.starts(with: second) || second.starts(with: first)
  }

  private mutating func remove(_ sequence: KeySequence, in place: KeyPlace) {
    bindings = bindings.compactMap { binding in
      guard binding.place == place else { return binding }
      let rest = binding.sequences.filter { !Self.collide($0, sequence.keys) }
      return rest.isEmpty
        ? nil : KeyBinding(action: binding.action, place: place, sequences: rest)
    }
  }

  /// Adds keys to an action's binding, or a binding where the table of all actions has it.
  private mutating func insert(_ keys: [Key], _ action: NamedAction, in place: KeyPlace) {
    if let index = bindings.firstIndex(where: { $0.place == place && $0.action.name == action.name }
    ) {
      bindings[index] = KeyBinding(
        action: bindings[index].action, place: place, sequences: [keys] + bindings[index].sequences)
      return
    }
    let order = Dictionary(
      uniqueKeysWithValues: NamedAction.all.enumerated().map { ($1.name, $0) })
    let own = order[action.name] ?? .max
    let index = bindings.firstIndex { other in
      other.place == place && (order[other.action.name] ?? .max) > own
    }
    bindings.insert(
      KeyBinding(action: action, place: place, sequences: [keys]), at: index ?? bindings.endIndex)
  }
}
