import ChapterModel

/// Talks with their chapters as a table (RFC 4180): a header, then a row for each chapter and one for
/// each talk that has none, its chapter's fields empty.
///
///     row = field { "," field } CRLF
///     field = text | '"' text with '"' doubled '"'
///
/// A field is quoted where it holds a comma, a quote, a line end or a blank at an end. What is not
/// known is empty. Lists of names have `; ` between two. Control characters go, line feeds within a text
/// stay; all else is as written: a spreadsheet takes
/// a field that begins with `=`, `+`, `-` or `@` for a formula unless it imports the column as text.
///
/// It holds all fields of ``TalkItem`` but places, bios of authors, affiliations and further videos
/// of a talk.
enum CSVTable: LibraryWriter {
  static func write(_ events: [Event], to output: inout OutputBuffer, _ notes: inout ExportNotes) {
    writeRow(columns, to: &output)
    for event in events {
      for talk in event.talks { write(talk, in: event, to: &output) }
    }
  }

  /// The names of the columns.
  private static let columns = [
    "event_id", "event", "date", "authors", "talk_id", "talk", "speakers", "language",
    "language_code", "abstract", "video_title", "duration", "talk_url", "id", "start", "end",
    "title", "level", "label", "written_url", "url", "file", "line",
  ]

  private static func write(_ talk: Talk, in event: Event, to output: inout OutputBuffer) {
    let beginning = fields(of: talk, in: event)
    let (talkID, videos) = (talk.id, talk.videos)
    var numbers = ChapterNumbers()
    for (position, chapter) in talk.chapters.enumerated() {
      let number = numbers.number(at: position, in: talk.chapters)
      let id = chapter.id(ofTalk: talkID, number: number)
      writeRow(beginning + fields(of: chapter, id: id, videos, path: talk.path), to: &output)
    }
    guard talk.chapters.isEmpty else { return }
    let empty = [String](repeating: "", count: columns.count - beginning.count - 2)
    writeRow(beginning + empty + [talk.path, String(talk.location.line)], to: &output)
  }

  private static func fields(of talk: Talk, in event: Event) -> [String] {
    let video = talk.videos.first
    let authors = event.authors.map(\.name).joined(separator: "; ")
    let speakers = talk.speakers.map(\.name).joined(separator: "; ")
    let ofEvent: [String] = [event.id, event.title, event.date?.description ?? "", authors]
    let ofTalk: [String] = [
      talk.id, talk.title, speakers, talk.language?.text ?? "", talk.language?.code ?? "",
      talk.abstract,
    ]
    let ofVideo: [String] = [
      video?.title ?? "", text(video?.duration?.seconds), talk.link?.url() ?? "",
    ]
    return ofEvent + ofTalk + ofVideo
  }

  private static func fields(
    of chapter: Chapter, id: String, _ videos: [Video], path: String
  ) -> [String] {
    let times: [String] = [text(chapter.start.seconds), text(chapter.end?.seconds)]
    let written: [String] = [chapter.label ?? "", chapter.writtenLink ?? ""]
    let url = chapter.link(among: videos)?.url() ?? ""
    return [id] + times + [chapter.title, text(chapter.level)] + written
      + [url, path, text(chapter.location.line)]
  }

  private static func text(_ number: Int?) -> String {
    number.map { String($0) } ?? ""
  }

  private static func writeRow(_ fields: [String], to output: inout OutputBuffer) {
    for (position, field) in fields.enumerated() {
      if position > 0 { output.append(",") }
      write(field, to: &output)
    }
    output.append("\r\n")
  }

  private static func write(_ field: String, to output: inout OutputBuffer) {
    let text = field.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).inOneLine }.joined(separator: "\n")
    let needsQuotes = text.utf8.contains { ",\"\n".utf8.contains($0) }
    guard needsQuotes || text.first == " " || text.last == " " else {
      return output.append(raw: text)
    }
    output.append("\"")
    output.append(raw: text.replacingAll("\"", by: "\"\""))
    output.append("\"")
  }
}
