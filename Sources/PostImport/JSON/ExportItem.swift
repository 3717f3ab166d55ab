import ChapterModel
import FrontMatter
import PostReading

/// An item of our own JSON: of the kind `export` a talk with its event, videos and chapters, of others
/// a ``ListItem``.
enum ExportItem {
  /// The kinds that there are.
  static let kinds = ["export", "events", "talks", "chapters"]

  /// The kind of an object that says that it is of one, and of a version, that can be read.
  static func kind(of root: Node) throws(InputError) -> String {
    guard let kind = root["kind"]?.text, kinds.contains(kind) else {
      throw InputError("its kind is not export, talks or chapters", at: root.location)
    }
    guard kind != "events" else {
      throw InputError(
        "a list of events names no talks, one of talks or chapters does", at: root.location)
    }
    guard root["version"]?.text == "1" else {
      throw InputError(
        "its version is \(root.line("version") ?? "missing"), this program reads 1",
        at: root.location)
    }
    return kind
  }

  /// Adds a talk with its chapters, or what else an item of a kind is, or says what it lacks.
  static func add(
    _ item: Node, kind: String, to collection: inout ImportedEvents,
    _ diagnostics: inout [Diagnostic], _ file: FileName
  ) {
    guard kind == "export" else {
      return ListItem.add(item, kind: kind, to: &collection, &diagnostics, file)
    }
    guard let id = item.line("id"), let title = item.line("title") else {
      return diagnostics.append(InputProblem.missing("id or title", at: item.location))
    }
    let head = ImportedEvents.Head(
      id: item.line("event_id") ?? "", title: item.line("event") ?? "",
      date: item.line("date").flatMap { DateReader.read($0) },
      authors: pairs(item, "authors", "author_bios").map { Author(name: $0, bio: $1) })
    var talk = talk(of: item, id: id, title: title, &diagnostics, file)
    talk.translations = (item["translations"]?.items ?? []).compactMap { part in
      guard let id = part.line("id"), let title = part.line("title") else { return nil }
      return Self.talk(of: part, id: id, title: title, &diagnostics, file)
    }
    collection.add(talk, to: head)
  }

  private static func talk(
    of item: Node, id: String, title: String, _ diagnostics: inout [Diagnostic], _ file: FileName
  ) -> Talk {
    var talk = Talk(
      id: id, title: title,
      speakers: pairs(item, "speakers", "affiliations").map { Speaker(name: $0, affiliation: $1) },
      language: item.line("language").map { Language(text: $0, code: item.line("language_code")) },
      abstract: (item["abstract"]?.text ?? "").inParagraphs,
      videos: (item["videos"]?.items ?? []).compactMap(video), path: file.path,
      location: item.location)
    var chapters: [Chapter] = []
    for part in item["chapters"]?.items ?? [] {
      guard let chapter = chapter(part, videos: talk.videos.count) else {
        diagnostics.append(InputProblem.noTime(part["start"]?.text ?? "", at: part.location))
        continue
      }
      chapters.append(chapter)
    }
    talk.chapters = PackedChapters(chapters)
    return talk
  }

  private static func video(_ part: Node) -> Video? {
    guard let link = part["url"]?.text.flatMap({ VideoLink($0) }) else { return nil }
    return Video(
      host: link.host, id: link.videoID, title: part.line("title"), list: link.list,
      index: link.index, duration: part.seconds("duration"), start: part.seconds("start"),
      location: part.location)
  }

  /// The chapter that an object is; nil without a time. A video is one of so many.
  static func chapter(_ part: Node, videos: Int) -> Chapter? {
    guard let start = part.seconds("start") else { return nil }
    let video = part["video"]?.text.flatMap { Int($0) } ?? 0
    return Chapter(
      start: start, end: part.seconds("end"), title: part.line("title") ?? start.description,
      level: min(max(0, part["level"]?.text.flatMap { Int($0) } ?? 0), 100),
      label: part.line("label"), writtenLink: part.line("written_url"),
      videoIndex: (0..<max(1, videos)).contains(video) ? video : 0, location: part.location)
  }

  /// The names of a list and, in the same order, what another list says of each.
  static func pairs(
    _ item: Node, _ names: String, _ notes: String
  ) -> [(name: String, note: String?)] {
    let notes = item[notes]?.items ?? []
    return (item[names]?.items ?? []).enumerated().compactMap { position, node in
      guard let name = node.text?.inOneLine, !name.isEmpty else { return nil }
      let note = position < notes.count ? notes[position].text?.inOneLine : nil
      return (name, note)
    }
  }
}
