import ChapterModel

/// The fields that are the same in all rows of a talk's chapters, made once.
struct RepeatedFields {
  /// The talk's id and the `@` behind it.
  private(set) var id = OutputBuffer()

  /// The titles of talk and event with the tabs around them.
  private(set) var talkAndEvent = OutputBuffer()

  /// The path with the tabs around it.
  private(set) var file = OutputBuffer()

  /// The fields of one talk.
  init(_ talk: Talk, in event: Event) {
    id.append(field: talk.id)
    id.append("@")
    talkAndEvent.append("\t")
    talkAndEvent.append(field: talk.title)
    talkAndEvent.append("\t")
    talkAndEvent.append(field: event.title)
    talkAndEvent.append("\t")
    file.append("\t")
    file.append(field: talk.path)
    file.append("\t")
  }
}
