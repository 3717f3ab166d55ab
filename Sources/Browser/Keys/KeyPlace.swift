/// Where keys go to: a key may do different things in different places.
public enum KeyPlace: String, Hashable, Sendable, CaseIterable {
  /// The three lists.
  case lists

  /// Rows that lie over the lists: a menu, the basket, a text.
  case rows

  /// A line that is typed, with or without rows that follow from it: characters are text there.
  case field
}
