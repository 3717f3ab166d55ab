import ChapterModel
import FrontMatter
import PostReading

/// Reads what pages tell search engines of their videos: JSON-LD of schema.org's `VideoObject` with
/// `Clip`s in `hasPart`, one object or several in `@graph`.
///
/// Offsets are seconds, durations ISO 8601's. The video is where `embedUrl`, `url` or `contentUrl` leads.
enum ClipsReader: FormatReader {
  static func read(_ text: Span<UInt8>, file: FileName) throws(InputError) -> [Post] {
    let root = try JSONText.read(text)
    let objects = (root["@graph"]?.items ?? [root]).filter(isVideo)
    guard !objects.isEmpty else { throw InputError("it holds no VideoObject", at: root.location) }
    var post = file.emptyPost
    for (position, object) in objects.enumerated() {
      let draft = draft(of: object, file, &post.diagnostics)
      guard draft.link != nil || !draft.chapters.isEmpty else { continue }
      post.talks.append(draft.talk(in: file, number: position + 1))
    }
    if post.talks.count == 1 { post.title = post.talks[0].title }
    post.date = objects.compactMap { $0["uploadDate"]?.text.flatMap { DateReader.read($0) } }.max()
    return [post]
  }

  /// Whether something is a video; its type may be one of a list.
  private static func isVideo(_ object: Node) -> Bool {
    object["@type"]?.itemsOrSelf.contains { $0.text == "VideoObject" } ?? false
  }

  private static func draft(
    of object: Node, _ file: FileName, _ diagnostics: inout [Diagnostic]
  ) -> TalkDraft {
    let links = ["embedUrl", "url", "contentUrl"].compactMap { object[$0]?.text }
    var draft = TalkDraft(link: links.lazy.compactMap { VideoLink($0) }.first ?? file.link)
    draft.link?.start = nil
    draft.title = object.line("name") ?? ""
    draft.abstract = (object["description"]?.text ?? "").inParagraphs
    draft.language = object.line("inLanguage").flatMap { LanguageReader.read($0) }
    draft.duration = object.line("duration").flatMap { ISODuration.read($0) }
    draft.location = object.location
    for clip in object["hasPart"]?.itemsOrSelf ?? [] {
      guard let start = clip.seconds("startOffset") else {
        let written = clip["startOffset"]?.text ?? ""
        diagnostics.append(InputProblem.noTime(written, at: clip.location))
        continue
      }
      let link = clip["url"]?.text.flatMap { VideoLink($0) }
      draft.chapters.append(
        Chapter(
          start: start, end: clip.seconds("endOffset"),
          title: clip.line("name") ?? start.description, writtenLink: link?.url(),
          location: clip.location))
    }
    return draft
  }
}
