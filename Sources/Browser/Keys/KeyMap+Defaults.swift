extension KeyMap {
  /// The keys without a configuration.
  public static let defaults = KeyMap(
    KeyPlace.allCases.flatMap { place in
      NamedAction.all.compactMap { action in
        action.keys[place].map { KeyBinding(action: action, place: place, sequences: $0) }
      }
    })
}
