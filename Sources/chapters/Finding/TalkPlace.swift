import ChapterModel

/// A talk and the event that it belongs to.
struct TalkPlace {
  /// The event.
  let event: Event

  /// The talk.
  let talk: Talk

  /// One line that tells it from other talks.
  var line: String { "\(talk.id)  \(talk.title)" }
}
