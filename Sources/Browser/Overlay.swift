/// What lies over the lists.
public enum Overlay: Hashable, Sendable {
  /// The keys, from a row of their list on.
  case help(top: Int)

  /// A text to be selected with the terminal's own means, from a row of it on.
  case text(String, top: Int)
}
