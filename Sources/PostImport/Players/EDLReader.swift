import ChapterModel

/// Reads mpv's edit decision list (mpv's DOCS/edl-mpv.rst).
///
///     file    = "# mpv EDL v0" LF { segment LF }
///     segment = parameter { "," parameter }          file, start, length, or by their names
///     parameter = [name "="] ("%" number of bytes "%" bytes | text)
///
/// Segments of one file are the chapters of one talk. What begins with `!` speaks to mpv alone.
enum EDLReader: FormatReader {
  static func read(_ text: Span<UInt8>, file: FileName) throws(InputError) -> [Post] {
    guard text.has("# mpv EDL v0", at: 0, before: text.count) else {
      throw InputError("the first line is not # mpv EDL v0", at: .start)
    }
    var lines = InputLines()
    var talks = PlaylistTalks(file: file)
    var problems: [Diagnostic] = []
    while let line = lines.next(text) {
      let segment = text.trimmed(line)
      guard !segment.isEmpty, !"#!".utf8.contains(text[segment.lowerBound]) else { continue }
      let parameters = parameters(text, segment)
      let start = parameters["start"] ?? "0"
      guard let time = InputTime.seconds(start) else {
        problems.append(InputProblem.noTime(start, at: lines.location()))
        continue
      }
      var entry = PlaylistTalks.Entry(written: parameters["file"] ?? "", location: lines.location())
      entry.title = (parameters["title"] ?? "").inOneLine
      entry.start = time
      entry.end = parameters["length"].flatMap { InputTime.seconds($0) }
        .map { Timestamp(seconds: time.seconds + $0.seconds) }
      talks.add(entry)
    }
    var post = talks.post(event: nil)
    post.diagnostics += problems
    return [post]
  }

  /// The values of a segment by their names; the first three have theirs by their place.
  private static func parameters(_ text: Span<UInt8>, _ segment: Range<Int>) -> [String: String] {
    var found: [String: String] = [:]
    var unnamed = ["file", "start", "length"][...]
    var offset = segment.lowerBound
    while offset < segment.upperBound {
      let nameEnd = text.firstOffset(from: offset, before: segment.upperBound) {
        !($0.isLetter || $0 == UInt8(ascii: "_"))
      }
      var name = text.text(offset..<nameEnd)
      let isNamed = text.has("=", at: nameEnd, before: segment.upperBound) && nameEnd > offset
      if isNamed { offset = nameEnd + 1 } else { name = unnamed.popFirst() ?? "" }
      let value = value(text, offset..<segment.upperBound)
      found[name] = text.text(value.range)
      offset = value.next
    }
    return found
  }

  /// The value at the start of a range and where the next parameter begins.
  private static func value(
    _ text: Span<UInt8>, _ range: Range<Int>
  ) -> (range: Range<Int>, next: Int) {
    let start = range.lowerBound
    if text.has("%", at: start, before: range.upperBound) {
      let digitsEnd = text.firstOffset(from: start + 1, before: range.upperBound) { !$0.isDigit }
      if text.has("%", at: digitsEnd, before: range.upperBound),
        let count = Int(text.text(start + 1..<digitsEnd)), count <= range.upperBound - digitsEnd - 1
      {
        let end = digitsEnd + 1 + count
        let comma = text.firstOffset(from: end, before: range.upperBound) {
          $0 == UInt8(ascii: ",")
        }
        return (digitsEnd + 1..<end, comma + 1)
      }
    }
    let comma = text.firstOffset(from: start, before: range.upperBound) { $0 == UInt8(ascii: ",") }
    return (start..<comma, comma + 1)
  }
}
