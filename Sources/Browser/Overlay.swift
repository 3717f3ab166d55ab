/// What lies over the lists.
public enum Overlay: Hashable, Sendable {
  /// The keys, from a row of their list on.
  case help(top: Int)
}
