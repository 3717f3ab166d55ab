/// Talks and chapters that a person kept, over the lists: the basket or the bookmarks.
public struct KeptPanel: Hashable, Sendable {
  /// What they were kept for.
  public enum Kind: Hashable, Sendable {
    /// All that is marked, in the order in which it is copied.
    case basket
    /// All that has a bookmark.
    case bookmarks
  }

  /// What they were kept for.
  let kind: Kind

  /// The selected row.
  var position = ListPosition()

  /// How long all of them last.
  var length = KeptLength()
}
