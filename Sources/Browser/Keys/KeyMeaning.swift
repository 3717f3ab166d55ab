/// What keys pressed one after the other mean.
public enum KeyMeaning: Hashable, Sendable {
  /// They do something.
  case action(NamedAction)

  /// They begin longer sequences.
  case prefix
}
