import ChapterModel
import PostReading

/// Reads FFmpeg's metadata file (ffmpeg-formats(1), Metadata).
///
///     file    = ";FFMETADATA" version LF { tag | "[" section "]" LF | (";" | "#") comment LF }
///     tag     = key "=" value LF     `\` escapes the next byte, a line end too
///
/// The times of a `[CHAPTER]` are in units of its TIMEBASE, nanoseconds without one.
enum FFMetadataReader: FormatReader {
  private struct Part {
    var tags: [String: String] = [:]
    let location: SourceLocation
  }

  static func read(_ text: Span<UInt8>, file: FileName) throws(InputError) -> [Post] {
    guard text.has(";FFMETADATA", at: 0, before: text.count) else {
      throw InputError("the first line is not ;FFMETADATA1", at: .start)
    }
    var global: [String: String] = [:]
    var chapters: [Part] = []
    var isInChapter = false
    var isSkipped = false
    var scanner = EscapedLines()
    while let line = scanner.next(text) {
      if line.first == UInt8(ascii: "[") {
        isInChapter = line.elementsEqual("[CHAPTER]".utf8)
        isSkipped = !isInChapter
        if isInChapter { chapters.append(Part(location: scanner.location)) }
      } else if let (key, value) = EscapedLines.tag(line), !isSkipped {
        if isInChapter {
          chapters[chapters.count - 1].tags[key.lowercased()] = value
        } else {
          global[key.lowercased()] = value
        }
      }
    }
    var draft = draft(of: global, file)
    var diagnostics: [Diagnostic] = []
    for part in chapters { add(part, to: &draft, &diagnostics) }
    let date = global["date"].flatMap { DateReader.read($0) }
    return [draft.post(in: file, event: global["album"], date: date, diagnostics)]
  }

  private static func draft(of tags: [String: String], _ file: FileName) -> TalkDraft {
    var draft = TalkDraft(link: file.link)
    draft.title = tags["title"] ?? ""
    draft.speakers = (tags["artist"] ?? "").names(separatedBy: ";").map { Speaker(name: $0) }
    draft.abstract = (tags["description"] ?? tags["synopsis"] ?? "").inParagraphs
    draft.language = tags["language"].flatMap { LanguageReader.read($0) }
    let links = ["purl", "comment"].compactMap { tags[$0] }
    draft.link = links.lazy.compactMap { VideoLink($0) }.first ?? draft.link
    return draft
  }

  private static func add(
    _ part: Part, to draft: inout TalkDraft, _ diagnostics: inout [Diagnostic]
  ) {
    let written = part.tags["start"] ?? ""
    guard let unit = unit(part.tags["timebase"]), let start = time(written, unit) else {
      return diagnostics.append(InputProblem.noTime(written, at: part.location))
    }
    let title = (part.tags["title"] ?? "").inOneLine
    draft.chapters.append(
      Chapter(
        start: start, end: part.tags["end"].flatMap { time($0, unit) },
        title: title.isEmpty ? start.description : title, location: part.location))
  }

  /// How many seconds a time's unit lasts.
  private static func unit(_ timebase: String?) -> Double? {
    guard let timebase else { return 1e-9 }
    let parts = timebase.split(separator: "/").map { Double($0) ?? 0 }
    guard parts.count == 2, parts[0] > 0, parts[1] > 0 else { return nil }
    return parts[0] / parts[1]
  }

  private static func time(_ text: String, _ unit: Double) -> Timestamp? {
    guard let number = Int(text.inOneLine), number >= 0 else { return nil }
    // A thousandth makes up for units such as 1/1000, which binary fractions only come close to.
    let seconds = Double(number) * unit + 0.000_5
    return seconds <= Double(InputTime.greatest) ? Timestamp(seconds: Int(seconds)) : nil
  }
}
