import ChapterModel
import FrontMatter

/// Reads Podcasting 2.0's chapters (github.com/Podcastindex-org/podcast-namespace, jsonChapters.md).
///
/// Chapters that the table of contents hides (`"toc": false`) are left out. The video is the first
/// that a chapter's `url` leads into.
enum PodcastReader: FormatReader {
  static func read(_ text: Span<UInt8>, file: FileName) throws(InputError) -> [Post] {
    let root = try JSONText.read(text)
    guard let chapters = root["chapters"], case .sequence(let parts) = chapters.value else {
      throw InputError("it has no list of chapters", at: root.location)
    }
    var draft = TalkDraft()
    draft.title = root.line("title") ?? ""
    draft.speakers = (root.line("author") ?? "").names(separatedBy: ";").map { Speaker(name: $0) }
    draft.abstract = (root["description"]?.text ?? "").inParagraphs
    var diagnostics: [Diagnostic] = []
    for part in parts where part["toc"]?.flag != false {
      guard let start = part.seconds("startTime") else {
        let written = part["startTime"]?.text ?? ""
        diagnostics.append(InputProblem.noTime(written, at: part.location))
        continue
      }
      let link = part["url"]?.text.flatMap { VideoLink($0) }
      draft.link = draft.link ?? link
      draft.chapters.append(
        Chapter(
          start: start, end: part.seconds("endTime"),
          title: part.line("title") ?? start.description, writtenLink: link?.url(),
          location: part.location))
    }
    draft.link = draft.link ?? root["fileName"]?.text.flatMap { VideoLink($0) } ?? file.link
    draft.link?.start = nil
    return [draft.post(in: file, event: root.line("podcastName"), diagnostics)]
  }
}
