/// What the first list puts talks together by.
public enum Grouping: String, Hashable, Sendable, CaseIterable {
  /// The event they were held at.
  case events

  /// The event's year.
  case years

  /// Each of their speakers.
  case speakers

  /// The language they are held in.
  case languages

  /// The first list's heading.
  var title: String {
    switch self {
    case .events: "Events"
    case .years: "Years"
    case .speakers: "Speakers"
    case .languages: "Languages"
    }
  }
}
