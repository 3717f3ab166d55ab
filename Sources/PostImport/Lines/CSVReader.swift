import ChapterModel
import PostReading

/// Reads the table that `chapters export --as csv` writes (RFC 4180), by the names of its columns,
/// which may come in any order. Rows of one talk are told by `talk_id`.
enum CSVReader: FormatReader {
  static func read(_ text: Span<UInt8>, file: FileName) throws(InputError) -> [Post] {
    var records = CSVRecords()
    guard let header = records.next(text) else { throw InputError("it is empty", at: .start) }
    let columns = Dictionary(
      header.enumerated().map { ($1.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    for name in ["talk_id", "talk", "start", "title"] where columns[name] == nil {
      throw InputError("the first line names no column \(name)", at: .start)
    }
    var collection = ImportedEvents(file: file)
    var diagnostics: [Diagnostic] = []
    while let record = records.next(text) {
      func field(_ name: String) -> String {
        columns[name].flatMap { $0 < record.count ? record[$0] : nil } ?? ""
      }
      let talk = talk(field, at: records.location, path: file.path)
      guard !talk.id.isEmpty, !talk.title.isEmpty else {
        diagnostics.append(InputProblem.missing("talk", at: records.location))
        continue
      }
      collection.add(talk, to: event(field))
      guard !field("title").isEmpty else { continue }
      guard let chapter = chapter(field, at: records.location) else {
        diagnostics.append(InputProblem.noTime(field("start"), at: records.location))
        continue
      }
      collection.add(chapter)
    }
    return collection.posts(diagnostics)
  }

  private static func event(_ field: (String) -> String) -> ImportedEvents.Head {
    ImportedEvents.Head(
      id: field("event_id").inOneLine, title: field("event").inOneLine,
      date: DateReader.read(field("date")),
      authors: field("authors").names(separatedBy: ";").map { Author(name: $0) })
  }

  private static func talk(
    _ field: (String) -> String, at location: SourceLocation, path: String
  ) -> Talk {
    var talk = Talk(
      id: field("talk_id").inOneLine, title: field("talk").inOneLine,
      speakers: field("speakers").names(separatedBy: ";").map { Speaker(name: $0) },
      abstract: field("abstract").inParagraphs, path: path, location: location)
    let language = field("language").inOneLine
    let code = field("language_code").inOneLine
    if !language.isEmpty {
      talk.language = Language(text: language, code: code.isEmpty ? nil : code)
    }
    if let link = VideoLink(field("talk_url")) {
      let title = field("video_title").inOneLine
      talk.videos = [
        Video(
          host: link.host, id: link.videoID, title: title.isEmpty ? nil : title, list: link.list,
          index: link.index, duration: InputTime.seconds(field("duration")), location: location)
      ]
    }
    return talk
  }

  private static func chapter(
    _ field: (String) -> String, at location: SourceLocation
  ) -> Chapter? {
    guard let start = InputTime.seconds(field("start")) else { return nil }
    let title = field("title").inOneLine
    let (label, written) = (field("label").inOneLine, field("written_url").inOneLine)
    return Chapter(
      start: start, end: InputTime.seconds(field("end")),
      title: title.isEmpty ? start.description : title,
      level: Int(field("level")).map { min(max(0, $0), 100) } ?? 0,
      label: label.isEmpty ? nil : label, writtenLink: written.isEmpty ? nil : written,
      location: location)
  }
}
