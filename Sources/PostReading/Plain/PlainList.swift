import ChapterModel

/// Reads a chapter list all of whose lines are written alike, as nearly all are, into the bytes that
/// chapters are kept in:
///
///     list = 2*( ( "-" / "*" ) " [" start "](" head second ["s"] ")" [":"] " " title line )
///
/// Each start is spelled as we would spell it, is the second of its link, and comes behind the one
/// before; all links have one head. A talk can keep such a list as it is, and nothing can be odd about it
/// but that some of its lines have a colon. To make a `ChapterLine`, a `Chapter` and their strings of
/// each line took two fifths of the time of a plain post.
struct PlainList {
  /// The chapters.
  let chapters: PackedChapters

  /// What the first link leads to.
  let link: VideoLink

  /// Where the list ends.
  let end: Int

  /// What is odd about it.
  let diagnostics: [Diagnostic]

  /// The list that begins at an offset, in the line of that number; nil where any line of it is written
  /// otherwise.
  init?(_ text: Span<UInt8>, at start: Int, line: Int) {
    guard let (link, form) = Self.firstLink(text, at: start) else { return nil }
    let place = SourceLocation(line: line, column: 3)
    let tail: StaticString = form.hasUnit ? "s" : ""
    var list = RegularChapters(linkHead: form.opening, tail: tail, at: place, text)
    var separators: [Int] = []
    var offset = start
    while offset < text.count, text[offset] != 0x0A {
      let end = text.lineEnd(from: offset)
      let line = offset..<text.spacesStart(before: end, from: offset)
      guard let separator = Self.read(text, in: line, behind: text[start], form, to: &list)
      else { return nil }
      separators.append(separator)
      offset = min(end + 1, text.count)
    }
    guard list.count > 1 else { return nil }
    chapters = list.packed(text)
    self.link = link
    end = offset
    diagnostics = Self.faults(ofSeparators: separators, line: line, text)
  }

  /// What the link of the first line leads to, and how it is written.
  private static func firstLink(
    _ text: Span<UInt8>, at start: Int
  ) -> (VideoLink, LinkMemo.Form)? {
    let end = text.lineEnd(from: start)
    guard let stop = text.firstOffset(of: UInt8(ascii: "]"), in: start..<end),
      text.has("](", at: stop, before: end)
    else { return nil }
    let url = stop + 2..<PlainChapter.urlEnd(text, from: stop + 2, before: end)
    let reading = LinkReading(text, in: url)
    guard let link = reading.link, link.host == .youTube, reading.flaws.isEmpty,
      let form = LinkMemo.Form(of: url, text)
    else { return nil }
    return (link, form)
  }

  /// Reads a line, and returns where its separator begins; nil where the line is written otherwise.
  private static func read(
    _ text: Span<UInt8>, in line: Range<Int>, behind bullet: UInt8, _ form: LinkMemo.Form,
    to list: inout RegularChapters
  ) -> Int? {
    let (start, end) = (line.lowerBound + 3, line.upperBound)
    guard text[line.lowerBound] == bullet, text.has(" [", at: line.lowerBound + 1, before: end),
      case .time(let time, let stop)? = Stamp.read(text, at: start, before: end),
      time.isSpelled(by: text, in: start..<stop), list.lastStart.map({ $0 < time }) ?? true,
      text.has("](", at: stop, before: end),
      let linkEnd = form.end(text, at: stop + 2, before: end, naming: time)
    else { return nil }
    let hasColon = linkEnd < end && text[linkEnd] == UInt8(ascii: ":")
    let rest = linkEnd + (hasColon ? 1 : 0)..<end
    let minutes = time.seconds / 60
    guard !text.hasWideBlank(before: end),
      PlainChapter.isBlankAndTitle(text, in: rest, hour: minutes < 60 ? minutes : minutes / 60)
    else { return nil }
    list.append(rest.dropFirst(), at: time, text)
    return linkEnd
  }

  /// The lines that have another separator than most: a colon and a blank, or a blank alone.
  private static func faults(
    ofSeparators places: [Int], line: Int, _ text: Span<UInt8>
  ) -> [Diagnostic] {
    let colon = UInt8(ascii: ":")
    let count = places.count { text[$0] == colon }
    guard count > 0, count < places.count, count * 2 != places.count else { return [] }
    let isColonUsual = count * 2 > places.count
    let fix = isColonUsual ? ": " : " "
    return places.indices.filter { (text[places[$0]] == colon) != isColonUsual }.map { index in
      let range = places[index]..<places[index] + (isColonUsual ? 1 : 2)
      return ListFindings.separator(
        isColonUsual ? .blank : .colon, where: isColonUsual ? .colon : .blank,
        at: SourceLocation(line: line + index, column: 3), range: range,
        fix: Fix(.safe, [Edit(range, fix)]))
    }
  }
}

extension Timestamp {
  /// Whether a stamp of this time is spelled as we would spell it: then it has as many bytes, and no
  /// fraction at its end.
  fileprivate func isSpelled(by text: Span<UInt8>, in stamp: Range<Int>) -> Bool {
    stamp.count == descriptionCount && text[stamp.upperBound - 3] == UInt8(ascii: ":")
  }
}
