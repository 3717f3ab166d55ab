public import ChapterModel

/// A list as one JSON document (RFC 8259), an item a line, or as JSON lines, each an item that begins
/// with its `version` and `kind`: version 1 of its schema.
///
/// The document is `{"version": 1, "kind": KIND, "items": […]}`, where KIND is `events`, `talks` or
/// `chapters`. Items are flat: their members hold texts, numbers or lists of texts. Every member is
/// always there; what is not known is null. Times are whole seconds, dates `YYYY-MM-DD`, lines and
/// columns count from 1, columns in UTF-8 bytes. Members may be added within a version; none is
/// renamed or left out.
///
/// | member | of | holds |
/// |---|---|---|
/// | `id` | all | what `chapters link` takes for talks and chapters; the same wherever the files lie |
/// | `title` | all | plain text, as written |
/// | `date` | events, talks | the event's day, or null |
/// | `talks` | events | how many talks |
/// | `chapters` | events, talks | how many chapters |
/// | `authors`, `author_bios` | events | names, and in the same order what is said of them, or null |
/// | `event_id`, `event` | talks, chapters | the event's id and title |
/// | `speakers`, `affiliations` | talks | names, and in the same order what follows each, or null |
/// | `language`, `language_code` | talks | the author's words and an ISO 639 code, or null |
/// | `translations`, `translated_titles`, `translation_files` | talks | the languages of the post's translations as written, and in the same order their titles and files |
/// | `abstract` | talks | plain text, a line feed between paragraphs, or null |
/// | `video_id` | talks, chapters | the id of the first video, of the chapter's video, or null |
/// | `video_title` | talks | what its embed calls it, or null |
/// | `duration` | talks | of the first video in seconds, or null |
/// | `start`, `end` | chapters | seconds from the start of the video; `end` may be null |
/// | `level` | chapters | how deep it is nested, from 0 |
/// | `label`, `written_url` | chapters | the stamp and the link as the author wrote them, or null |
/// | `talk_id`, `talk` | chapters | the talk's id and title |
/// | `url` | talks, chapters | the link in its watch form, or null without a video |
/// | `file` | all | the path as named; of an event of several posts their folder |
/// | `line`, `column` | all | where it stands in `file`; null where that is a folder |
public struct JSONList: ListWriter {
  private let kind: ListKind
  private let isLines: Bool
  private var isFirst = true

  /// A list of that kind, as one document or as lines.
  public init(_ kind: ListKind, isLines: Bool = false) {
    self.kind = kind
    self.isLines = isLines
  }

  /// Writes the beginning of the document.
  public func writeStart(to output: inout OutputBuffer) {
    guard !isLines else { return }
    output.append("{")
    writeSchema(to: &output)
    output.append(key: "items")
    output.append("[")
  }

  /// Writes the items of an event.
  public mutating func write(_ event: Event, to output: inout OutputBuffer) {
    switch kind {
    case .events: writeItem(of: event, to: &output)
    case .talks: for talk in event.talks { writeItem(of: talk, in: event, to: &output) }
    case .chapters:
      for talk in event.talks {
        writeChapters(talk.chapters.indices, of: talk, in: event, to: &output)
      }
    }
  }

  /// Writes one item.
  public mutating func write(_ row: ListRow, to output: inout OutputBuffer) {
    guard let talk = row.talk else { return writeItem(of: row.event, to: &output) }
    guard let position = row.position else {
      return writeItem(of: talk, in: row.event, to: &output)
    }
    writeChapters(position..<position + 1, of: talk, in: row.event, to: &output)
  }

  /// Writes the end of the document.
  public func writeEnd(to output: inout OutputBuffer) {
    guard !isLines else { return }
    output.append(isFirst ? "]}\n" : "\n]}\n")
  }

  private func writeSchema(to output: inout OutputBuffer) {
    output.append("version", 1)
    output.append("kind", kind.rawValue)
  }

  private mutating func beginItem(in output: inout OutputBuffer) {
    if isLines {
      output.append("{")
      writeSchema(to: &output)
    } else {
      output.append(isFirst ? "\n{" : ",\n{")
      isFirst = false
    }
  }

  private func endItem(in output: inout OutputBuffer) {
    if isLines { output.append("}\n") } else { output.append("}") }
  }

  private mutating func writeItem(of event: Event, to output: inout OutputBuffer) {
    // A post of its own is named by its path; the talks of several posts by a folder.
    let isOnePost = event.talks.allSatisfy { $0.path == event.path }
    beginItem(in: &output)
    output.append("id", event.id)
    output.append("title", event.title)
    output.append("date", event.date?.description)
    output.append("talks", event.talks.count)
    output.append("chapters", event.chapterCount)
    output.append("authors", event.authors.map(\.name))
    output.append("author_bios", event.authors.map(\.bio))
    output.append("file", event.path)
    output.append("line", isOnePost ? SourceLocation.start.line : nil)
    output.append("column", isOnePost ? SourceLocation.start.column : nil)
    endItem(in: &output)
  }

  private mutating func writeItem(of talk: Talk, in event: Event, to output: inout OutputBuffer) {
    beginItem(in: &output)
    output.append("id", talk.id)
    output.append("title", talk.title)
    output.append("event_id", event.id)
    output.append("event", event.title)
    output.append("date", event.date?.description)
    output.append("speakers", talk.speakers.map(\.name))
    output.append("affiliations", talk.speakers.map(\.affiliation))
    output.append("language", talk.language?.text)
    output.append("language_code", talk.language?.code)
    output.append("translations", talk.translations.map { $0.language?.text })
    output.append("translated_titles", talk.translations.map(\.title))
    output.append("translation_files", talk.translations.map(\.path))
    output.append("abstract", talk.abstract.isEmpty ? nil : talk.abstract)
    output.append("chapters", talk.chapters.count)
    output.append("video_id", talk.videos.first?.id)
    output.append("video_title", talk.videos.first?.title)
    output.append("duration", talk.videos.first?.duration?.seconds)
    output.append("url", talk.link?.url())
    output.append("file", talk.path)
    output.append("line", talk.location.line)
    output.append("column", talk.location.column)
    endItem(in: &output)
  }

  private mutating func writeChapters(
    _ positions: Range<Int>, of talk: Talk, in event: Event, to output: inout OutputBuffer
  ) {
    let repeated = RepeatedMembers(talk, in: event)
    let (id, chapters, videos) = (talk.id, talk.chapters, talk.videos)
    var numbers = ChapterNumbers(before: positions.lowerBound, in: chapters)
    for position in positions {
      let chapter = chapters[position]
      beginItem(in: &output)
      let link = chapter.link(among: videos)
      let number = numbers.number(at: position, in: chapters)
      output.append("id", chapter.id(ofTalk: id, number: number))
      output.append("start", chapter.start.seconds)
      output.append("end", chapter.end?.seconds)
      output.append("title", chapter.title)
      output.append("level", chapter.level)
      output.append("label", chapter.label)
      output.append("written_url", chapter.writtenLink)
      output.append(repeated.talkAndEvent)
      output.append("video_id", link?.videoID)
      output.append("url", link?.url())
      output.append(repeated.file)
      output.append("line", chapter.location.line)
      output.append("column", chapter.location.column)
      endItem(in: &output)
    }
  }
}
