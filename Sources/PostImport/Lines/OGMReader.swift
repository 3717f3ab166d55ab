import ChapterModel

/// Reads the chapters of Ogg media.
///
///     file = { "CHAPTER" digits "=" clock LF | "CHAPTER" digits "NAME=" title LF }
///
/// Time and name of a chapter belong together by their number, in any order; letters may be small.
enum OGMReader: FormatReader {
  private struct Part {
    var start: Timestamp?
    var title = ""
    var location = SourceLocation.start
  }

  static func read(_ text: Span<UInt8>, file: FileName) throws(InputError) -> [Post] {
    var lines = InputLines()
    var order: [Int] = []
    var parts: [Int: Part] = [:]
    var diagnostics: [Diagnostic] = []
    while let line = lines.next(text) {
      guard let entry = entry(text, line) else { continue }
      if parts[entry.number] == nil { order.append(entry.number) }
      var part = parts[entry.number] ?? Part(location: lines.location())
      if entry.isName {
        part.title = entry.value
      } else if let start = InputTime.clock(entry.value) {
        part.start = start
      } else {
        diagnostics.append(InputProblem.noTime(entry.value, at: lines.location()))
      }
      parts[entry.number] = part
    }
    guard !parts.isEmpty else { throw InputError("no line is CHAPTER01=0:00", at: .start) }
    var draft = TalkDraft(link: file.link)
    for part in order.compactMap({ parts[$0] }) {
      guard let start = part.start else { continue }
      let title = part.title.isEmpty ? start.description : part.title
      draft.chapters.append(Chapter(start: start, title: title, location: part.location))
    }
    return [draft.post(in: file, diagnostics)]
  }

  private static func entry(
    _ text: Span<UInt8>, _ line: Range<Int>
  ) -> (number: Int, isName: Bool, value: String)? {
    let line = text.trimmed(line)
    guard line.count > 8, text.spells("chapter", in: line.lowerBound..<line.lowerBound + 7)
    else { return nil }
    let first = line.lowerBound + 7
    let end = text.firstOffset(from: first, before: line.upperBound) { !$0.isDigit }
    guard (1...9).contains(end - first), let number = Int(text.text(first..<end)) else {
      return nil
    }
    let isName =
      end + 4 <= line.upperBound && text.spells("name", in: end..<end + 4)
    let sign = end + (isName ? 4 : 0)
    guard sign < line.upperBound, text[sign] == UInt8(ascii: "=") else { return nil }
    return (number, isName, text.text(sign + 1..<line.upperBound).inOneLine)
  }
}
