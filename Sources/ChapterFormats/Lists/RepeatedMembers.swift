import ChapterModel

/// The members that are the same in all items of a talk's chapters, made once.
struct RepeatedMembers {
  /// `talk_id` to `event`.
  private(set) var talkAndEvent = OutputBuffer()

  /// `file`.
  private(set) var file = OutputBuffer()

  /// The members of one talk.
  init(_ talk: Talk, in event: Event) {
    talkAndEvent.append("talk_id", talk.id)
    talkAndEvent.append("talk", talk.title)
    talkAndEvent.append("event_id", event.id)
    talkAndEvent.append("event", event.title)
    file.append("file", talk.path)
  }
}
