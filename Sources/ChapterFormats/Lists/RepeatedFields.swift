import ChapterModel

/// The fields that are the same in all rows of a talk's chapters, made once, in one piece of memory that
/// the next talk's take over.
struct RepeatedFields {
  /// The bytes of all of them.
  private(set) var buffer = OutputBuffer()

  /// The talk's id and the `@` behind it.
  private(set) var id = 0..<0

  /// The titles of talk and event with the tabs around them.
  private(set) var talkAndEvent = 0..<0

  /// The path with the tabs around it.
  private(set) var file = 0..<0

  /// Takes over the fields of a talk.
  mutating func set(_ talk: Talk, in event: Event) {
    buffer.removeAll()
    buffer.append(field: talk.id)
    buffer.append(UInt8(ascii: "@"))
    id = 0..<buffer.count
    buffer.append(UInt8(ascii: "\t"))
    talk.withTitle { buffer.append(field: $0) }
    buffer.append(UInt8(ascii: "\t"))
    buffer.append(field: event.title)
    buffer.append(UInt8(ascii: "\t"))
    talkAndEvent = id.upperBound..<buffer.count
    buffer.append(UInt8(ascii: "\t"))
    buffer.append(field: talk.path)
    buffer.append(UInt8(ascii: "\t"))
    file = talkAndEvent.upperBound..<buffer.count
  }
}
