import ChapterModel

/// An item of the kind `export`: a talk whole, with its event, videos and chapters.
///
/// As in ``JSONList`` every member is always there and what is not known is null; those of the same name
/// mean the same as there, but `chapters` and `translations`, which here hold objects. The README's
/// table of the JSON says what each is, and a test holds all items against it.
enum TalkItem {
  /// The version of the schema.
  static let version = 1

  /// What the document calls itself.
  static let kind = "export"

  /// Writes the members of a talk's object: its event's, then its own.
  static func writeMembers(of talk: Talk, in event: Event, to output: inout OutputBuffer) {
    output.append("event_id", event.id)
    output.append("event", event.title)
    output.append("date", event.date?.description)
    output.append("authors", event.authors.map(\.name))
    output.append("author_bios", event.authors.map(\.bio))
    writeMembers(of: talk, to: &output)
    writeList("translations", talk.translations, to: &output) { writeMembers(of: $0, to: &$1) }
  }

  private static func writeMembers(of talk: Talk, to output: inout OutputBuffer) {
    output.append("id", talk.id)
    output.append("title", talk.title)
    output.append("speakers", talk.speakers.map(\.name))
    output.append("affiliations", talk.speakers.map(\.affiliation))
    output.append("language", talk.language?.text)
    output.append("language_code", talk.language?.code)
    output.append("abstract", talk.abstract.isEmpty ? nil : talk.abstract)
    output.append("url", talk.link?.url())
    output.append("file", talk.path)
    output.append("line", talk.location.line)
    output.append("column", talk.location.column)
    let (id, videos) = (talk.id, talk.videos)
    writeList("videos", videos, to: &output) { write($0, to: &$1) }
    var numbers = ChapterNumbers()
    writeList("chapters", Array(talk.chapters.enumerated()), to: &output) {
      let number = numbers.number(at: $0.offset, in: talk.chapters)
      write($0.element, id: $0.element.id(ofTalk: id, number: number), videos, to: &$1)
    }
  }

  private static func write(_ video: Video, to output: inout OutputBuffer) {
    output.append("host", video.host.name)
    output.append("id", video.id)
    output.append("title", video.title)
    output.append("duration", video.duration?.seconds)
    output.append("start", video.start?.seconds)
    output.append("url", video.link().url())
    output.append("line", video.location.line)
    output.append("column", video.location.column)
  }

  private static func write(
    _ chapter: Chapter, id: String, _ videos: [Video], to output: inout OutputBuffer
  ) {
    output.append("id", id)
    output.append("start", chapter.start.seconds)
    output.append("end", chapter.end?.seconds)
    output.append("title", chapter.title)
    output.append("level", chapter.level)
    output.append("label", chapter.label)
    output.append("written_url", chapter.writtenLink)
    output.append("video", chapter.videoIndex)
    output.append("url", chapter.link(among: videos)?.url())
    output.append("line", chapter.location.line)
    output.append("column", chapter.location.column)
  }

  private static func writeList<Item>(
    _ name: StaticString, _ items: [Item], to output: inout OutputBuffer,
    _ writeMembers: (Item, inout OutputBuffer) -> Void
  ) {
    output.append(key: name)
    output.append("[")
    for (position, item) in items.enumerated() {
      output.append(position == 0 ? "{" : ",{")
      writeMembers(item, &output)
      output.append("}")
    }
    output.append("]")
  }
}
