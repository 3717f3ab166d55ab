extension KeyMap {
  /// The keys without a configuration.
  public static let defaults: KeyMap = {
    let actions = NamedAction.all
    var bindings: [KeyBinding] = []
    bindings.reserveCapacity(2 * actions.count)
    for place in KeyPlace.allCases {
      for action in actions {
        guard let sequences = action.keys[place] else { continue }
        bindings.append(KeyBinding(action: action, place: place, sequences: sequences))
      }
    }
    return KeyMap(bindings)
  }()
}
