/// How the lists are grouped and sorted.
public struct ListOrder: Hashable, Sendable {
  /// The order of the first list.
  public enum Events: String, Hashable, Sendable, CaseIterable {
    /// Newest first; what has no date by title.
    case date
    /// By title.
    case title
  }

  /// The order of talks.
  public enum Talks: String, Hashable, Sendable, CaseIterable {
    /// As the catalog has them.
    case written
    /// By title.
    case title
    /// By the first speaker's name.
    case speaker
    /// Longest first.
    case length
  }

  /// The order of chapters.
  public enum Chapters: String, Hashable, Sendable, CaseIterable {
    /// As the talk has them.
    case written
    /// Longest first.
    case length
  }

  /// What the first list shows.
  public var grouping = Grouping.events

  /// The first list's order.
  public var events = Events.date

  /// The talks' order.
  public var talks = Talks.written

  /// The chapters' order.
  public var chapters = Chapters.written

  /// Events by date, talks and chapters as written.
  public init() {}

  /// How a list's heading names its order; empty for the usual one.
  func name(in pane: Pane) -> String {
    switch pane {
    case .events: events == .date ? "" : "by title"
    case .talks:
      switch talks {
      case .written: ""
      case .title: "by title"
      case .speaker: "by speaker"
      case .length: "longest first"
      }
    case .chapters: chapters == .written ? "" : "longest first"
    }
  }
}
