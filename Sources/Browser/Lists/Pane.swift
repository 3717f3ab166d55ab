/// One of the three lists.
public enum Pane: Int, Hashable, Sendable, CaseIterable, Comparable {
  /// The events of the library.
  case events

  /// The talks of the selected event.
  case talks

  /// The chapters of the selected talk.
  case chapters

  /// The list that this one's selection leads into.
  public var child: Pane? { Pane(rawValue: rawValue + 1) }

  /// The list that this one was reached from.
  public var parent: Pane? { Pane(rawValue: rawValue - 1) }

  /// Whether one stands to the left of the other.
  public static func < (one: Pane, other: Pane) -> Bool {
    one.rawValue < other.rawValue
  }
}
