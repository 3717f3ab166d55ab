import ChapterModel

/// Reads a chapter track, WebVTT (w3.org/TR/webvtt1).
///
///     file = "WEBVTT" [blank title] LF { block }
///     cue  = [id LF] clock "-->" clock [settings] LF { text LF } LF
///
/// Styles and regions are passed over; the first link of a note is the video's. A cue's text loses
/// its tags, and its lines become one.
enum WebVTTReader: FormatReader {
  static func read(_ text: Span<UInt8>, file: FileName) throws(InputError) -> [Post] {
    var lines = InputLines()
    guard let first = lines.next(text), text.has("WEBVTT", at: 0, before: first.upperBound) else {
      throw InputError("the first line is not WEBVTT", at: .start)
    }
    var draft = TalkDraft(link: file.link)
    draft.title = title(text.text(6..<first.upperBound))
    var diagnostics: [Diagnostic] = []
    while let line = lines.next(text) {
      if let arrow = arrow(text, line) {
        let location = lines.location()
        let written = text.text(line.lowerBound..<arrow)
        let end = end(text, arrow + 3..<line.upperBound)
        let title = payload(text, &lines)
        guard let start = InputTime.clock(written) else {
          diagnostics.append(InputProblem.noTime(written, at: location))
          continue
        }
        draft.chapters.append(
          Chapter(
            start: start, end: end, title: title.isEmpty ? start.description : title,
            location: location))
      } else if text.has("NOTE ", at: line.lowerBound, before: line.upperBound) {
        draft.link = draft.link ?? VideoLink(text.text(line.lowerBound + 5..<line.upperBound))
      }
    }
    return [draft.post(in: file, diagnostics)]
  }

  /// The text of a cue, up to the next blank line.
  private static func payload(_ text: Span<UInt8>, _ lines: inout InputLines) -> String {
    var pieces: [String] = []
    while let line = lines.next(text), !text.trimmed(line).isEmpty {
      pieces.append(CueText.plain(text.text(line)))
    }
    return pieces.joined(separator: " ").inOneLine
  }

  private static func arrow(_ text: Span<UInt8>, _ line: Range<Int>) -> Int? {
    line.first { text.has("-->", at: $0, before: line.upperBound) }
  }

  private static func end(_ text: Span<UInt8>, _ range: Range<Int>) -> Timestamp? {
    let start = text.trimmed(range).lowerBound
    let stop = text.firstOffset(from: start, before: range.upperBound) { $0.isBlank }
    return InputTime.clock(text.text(start..<stop))
  }

  /// The title behind `WEBVTT`, without the dash that stands before most.
  private static func title(_ text: String) -> String {
    let title = text.inOneLine
    return title.hasPrefix("- ") ? String(title.dropFirst(2)) : title
  }
}
