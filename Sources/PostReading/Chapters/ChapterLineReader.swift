import ChapterModel

/// Reads what may be a line of a chapter list:
///
///     line     = [ornament] stamp [range] separator title
///              / "[" stamp "](" url ")" separator title
///              / "[" stamp separator title "](" url ")"
///              / stamp separator "[" title "](" url ")"
///              / title "[" stamp "](" url ")"  /  title "(" stamp ")"
///     stamp    = bare, or in brackets, parentheses, bold, behind "@"
///     range    = ("-" / "–" / "—") stamp
///
/// The last line's forms count only where `allowsTrailing` says so: in the items of a list. It works
/// on the plain text, so emphasis, tags and code marks are gone. A clock time (`9:00 AM`, `10:00
/// UTC`) is no stamp.
enum ChapterLineReader {
  /// What the line says, nil where it has nothing of a chapter's form.
  static func read(
    _ plain: PlainText, of content: InlineContent, _ text: Span<UInt8>,
    allowsTrailing: Bool = false
  ) -> ChapterLineResult? {
    let span = plain.bytes.span
    let start = stampStart(span)
    let line = Reading(plain: plain, content: content)
    switch Stamp.read(span, at: start, before: span.count) {
    case .badUnit: return .badUnit(plain.source(of: start))
    case .time(let time, let end):
      return line.leading(time, start..<end, span, text)
    case nil:
      if let placeholder = line.placeholder(from: start, span) { return .placeholder(placeholder) }
      return allowsTrailing ? line.trailing(span, text) : nil
    }
  }

  /// Where a stamp may begin: behind blanks, opening marks and symbols that are no letters.
  private static func stampStart(_ span: Span<UInt8>) -> Int {
    let limit = min(span.count, 24)
    let start = span.skip(in: 0..<limit) {
      $0.isWhitespace || $0 >= 0x80 || ornaments.contains($0)
    }
    guard start > 0 else { return start }
    let hasLetter = span.text(0..<start).unicodeScalars.contains(where: \.properties.isAlphabetic)
    return hasLetter ? 0 : start
  }

  private static let ornaments: [UInt8] = Array("([@*".utf8)
}

/// A line while it is read.
private struct Reading {
  let plain: PlainText
  let content: InlineContent

  func leading(
    _ time: Timestamp, _ stamp: Range<Int>, _ span: Span<UInt8>, _ text: Span<UInt8>
  ) -> ChapterLineResult? {
    var rest = stamp.upperBound
    var end: Timestamp?
    if let range = ChapterRange.end(span, in: rest..<span.count) {
      end = range.time
      rest = range.end
    }
    if rest < span.count, span[rest] == UInt8(ascii: ")") || span[rest] == UInt8(ascii: "]") {
      rest += 1
    }
    guard !ClockTime.follows(span, in: rest..<span.count) else { return nil }
    let around = plain.links.first { $0.range.contains(stamp.lowerBound) }
    if let around, content.links[around.index].destination.isEmpty {
      return .placeholder(plain.source(of: stamp.lowerBound))
    }
    let (separator, titleStart) = ChapterSeparator.read(span, in: rest..<span.count)
    let title = plain.string(in: titleStart..<span.count)
    guard !title.isEmpty else { return nil }
    let link = around ?? timedLink(from: titleStart, text)
    let source = around.map { content.links[$0.index].range.lowerBound }
    var line = ChapterLine(
      label: (span.text(stamp), time), end: end, separator: separator, title: title,
      source: source ?? plain.source(of: stamp.lowerBound))
    line.follow(link.map { content.links[$0.index] }, text)
    return .chapter(line)
  }

  /// The link of a title that leads to a time of a video.
  private func timedLink(from start: Int, _ text: Span<UInt8>) -> PlainText.Link? {
    plain.links.first { link in
      link.range.lowerBound == start
        && VideoLink.read(text, in: content.links[link.index].destination)?.start != nil
    }
  }

  func trailing(_ span: Span<UInt8>, _ text: Span<UInt8>) -> ChapterLineResult? {
    let whole = span.trimmedWhitespace(0..<span.count)
    guard !whole.isEmpty else { return nil }
    let last = span[whole.upperBound - 1]
    let isClosed = last == UInt8(ascii: ")") || last == UInt8(ascii: "]")
    let stampEnd = whole.upperBound - (isClosed ? 1 : 0)
    var start = stampEnd
    while start > whole.lowerBound, span[start - 1].isDigit || span[start - 1] == 0x3A {
      start -= 1
    }
    let link = plain.links.first { $0.range.contains(start) }
    let isOpened = start > 0 && (span[start - 1] == 0x28 || span[start - 1] == 0x5B)
    guard start < stampEnd, link != nil || (isClosed && isOpened),
      case .time(let time, stampEnd)? = Stamp.read(span, at: start, before: stampEnd)
    else { return nil }
    let titleEnd = separatorStart(span, before: isOpened ? start - 1 : start)
    let title = plain.string(in: 0..<titleEnd)
    guard !title.isEmpty else { return nil }
    let source = link.map { content.links[$0.index].range.lowerBound }
    var line = ChapterLine(
      label: (span.text(start..<stampEnd), time), separator: .blank, title: title,
      source: source ?? plain.source(of: start))
    line.follow(link.map { content.links[$0.index] }, text)
    return .chapter(line)
  }

  /// Where a separator and the blanks around it begin that stand before `end`.
  private func separatorStart(_ span: Span<UInt8>, before end: Int) -> Int {
    let marks: [UInt8] = [0x3A, 0x2D, 0x7C]
    let title = span.trimmedWhitespace(0..<end)
    guard let last = title.last, marks.contains(span[last]) else { return title.upperBound }
    return last
  }

  /// Where a word stands that somebody meant to replace by a time.
  func placeholder(from start: Int, _ span: Span<UInt8>) -> Int? {
    let link = plain.links.first { $0.range.lowerBound <= start && start <= $0.range.upperBound }
    let wordEnd = span.skip(in: start..<min(span.count, start + 9)) {
      $0.isDigitOrLetter || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "?")
    }
    let word = span.text(start..<wordEnd).lowercased()
    let isLabel = link.map { $0.range.upperBound == wordEnd } ?? false
    guard Self.templates.contains(word) || (isLabel && ["todo", "tbd"].contains(word))
    else { return nil }
    return plain.source(of: start)
  }

  private static let templates: Set = [
    "mm:ss", "m:ss", "hh:mm:ss", "h:mm:ss", "xx:xx", "x:xx", "xx:xx:xx", "x:xx:xx", "??:??",
    "?:??", "todo:todo",
  ]
}

extension ChapterLine {
  /// Takes over what a link says.
  fileprivate mutating func follow(_ link: InlineLink?, _ text: Span<UInt8>) {
    guard let link else { return }
    writtenLink = text.text(link.destination)
    videoLink = VideoLink.read(text, in: link.destination)
    linkTime = videoLink?.start ?? Self.ownJump(text, in: link.destination)
  }

  /// The time of `#t=00:34`, a jump in the page's own video.
  private static func ownJump(_ text: Span<UInt8>, in destination: Range<Int>) -> Timestamp? {
    guard text.has("#t=", at: destination.lowerBound, before: destination.upperBound)
    else { return nil }
    return LinkTime.read(text, in: destination.lowerBound + 3..<destination.upperBound)
  }
}
