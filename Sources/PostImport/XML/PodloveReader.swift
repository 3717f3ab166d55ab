import ChapterModel

/// Reads Podlove Simple Chapters (podlove.org/simple-chapters), a document of its own or within a
/// feed; of a feed the chapters of the first item that has any.
///
///     chapter = <psc:chapter start="Normal Play Time" title="…" [href="…"] />
///
/// The video is the first that an `href` leads into.
enum PodloveReader: FormatReader {
  static func read(_ text: Span<UInt8>, file: FileName) throws(InputError) -> [Post] {
    var scanner = XMLScanner(text)
    var draft = TalkDraft()
    var diagnostics: [Diagnostic] = []
    while let piece = try scanner.nextElement(text) {
      if piece == .end("chapters"), !draft.chapters.isEmpty { break }
      guard case .start(let element) = piece, element.name == "chapter" else { continue }
      let written = element.attributes["start"] ?? ""
      guard let start = InputTime.clock(written) else {
        diagnostics.append(InputProblem.noTime(written, at: element.location))
        continue
      }
      let title = (element.attributes["title"] ?? "").inOneLine
      let link = element.attributes["href"].flatMap { VideoLink($0) }
      draft.link = draft.link ?? link
      draft.chapters.append(
        Chapter(
          start: start, title: title.isEmpty ? start.description : title,
          writtenLink: link?.url(), location: element.location))
    }
    draft.link = draft.link ?? file.link
    draft.link?.start = nil
    return [draft.post(in: file, diagnostics)]
  }
}
