import ChapterModel
import FrontMatter
import PostReading

/// Reads yt-dlp's `.info.json` (yt-dlp's README, "Output template"; extractor/common.py): of a video
/// or, with `_type` `playlist`, of several.
///
/// Title, link, duration, language and upload date are taken, the chapters of `chapters`, else those
/// of the description; the chapter `<Untitled Chapter 1>` that yt-dlp puts before the first is left
/// out. The event is the playlist, else the channel.
enum InfoJSONReader: FormatReader {
  static func read(_ text: Span<UInt8>, file: FileName) throws(InputError) -> [Post] {
    let root = try JSONText.read(text)
    let entries = root["entries"]?.items ?? []
    guard !entries.isEmpty else {
      guard let found = draft(of: root, file) else {
        throw InputError("it names no video: webpage_url is missing", at: root.location)
      }
      let event = root.line("playlist_title") ?? root.line("channel") ?? root.line("uploader")
      return [found.draft.post(in: file, event: event, date: date(root), found.diagnostics)]
    }
    var post = file.emptyPost
    post.title = root.line("title") ?? file.title
    post.eventName = post.title
    for (position, entry) in entries.enumerated() {
      guard let found = draft(of: entry, file) else { continue }
      post.talks.append(found.draft.talk(in: file, number: position + 1))
      post.diagnostics += found.diagnostics
    }
    post.date = entries.compactMap(date).max()
    return [post]
  }

  private static func draft(
    of root: Node, _ file: FileName
  ) -> (draft: TalkDraft, diagnostics: [Diagnostic])? {
    let urls = ["webpage_url", "original_url", "url"].compactMap { root[$0]?.text }
    let byID = root.line("extractor_key")?.lowercased() == "youtube" ? root.line("id") : nil
    let link =
      urls.lazy.compactMap { VideoLink($0) }.first
      ?? byID.flatMap { VideoLink(idOrURL: $0) } ?? file.link
    guard var link else { return nil }
    link.start = nil
    var draft = TalkDraft(link: link)
    draft.title = root.line("title") ?? root.line("fulltitle") ?? ""
    draft.duration = root.seconds("duration")
    draft.language = root.line("language").flatMap { LanguageReader.read($0) }
    draft.location = root.location
    var diagnostics: [Diagnostic] = []
    draft.chapters = chapters(of: root, &diagnostics)
    if let description = root["description"], let text = description.text {
      let read = DescriptionReader.read(text, at: description.location)
      if draft.chapters.isEmpty { draft.chapters = read.chapters }
      draft.abstract = read.abstract
    }
    return (draft, diagnostics)
  }

  private static func chapters(of root: Node, _ diagnostics: inout [Diagnostic]) -> [Chapter] {
    var chapters: [Chapter] = []
    for part in root["chapters"]?.items ?? [] {
      let title = part.line("title") ?? ""
      if title.hasPrefix("<Untitled Chapter ") { continue }
      guard let start = part.seconds("start_time") else {
        let written = part["start_time"]?.text ?? ""
        diagnostics.append(InputProblem.noTime(written, at: part.location))
        continue
      }
      chapters.append(
        Chapter(
          start: start, end: part.seconds("end_time"),
          title: title.isEmpty ? start.description : title, location: part.location))
    }
    return chapters
  }

  private static func date(_ root: Node) -> CalendarDate? {
    ["release_date", "upload_date"].lazy.compactMap { root[$0]?.text }
      .compactMap { DateReader.read($0) }.first
  }
}
