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
  /// otherwise. `packing` packed the list before and has room.
  init?(_ text: Span<UInt8>, at start: Int, line: Int, with packing: inout RegularChapters) {
    guard let (link, form) = Self.firstLink(text, at: start) else { return nil }
    let place = SourceLocation(line: line, column: 3)
    let tail: StaticString = form.hasUnit ? "s" : ""
    packing.begin(linkHead: form.opening, tail: tail, at: place, text)
    var (offset, colonCount, lastStart) = (start, 0, -1)
    while offset < text.count, text[offset] != 0x0A {
      let end = text.lineEnd(from: offset)
      let range = offset..<text.spacesStart(before: end, from: offset)
      guard let line = PlainListLine(text, in: range, behind: text[start], form),
        line.start.seconds > lastStart
      else { return nil }
      packing.append(line.title, at: line.start, text)
      colonCount += line.hasColon ? 1 : 0
      lastStart = line.start.seconds
      offset = min(end + 1, text.count)
    }
    guard packing.count > 1 else { return nil }
    let isMixed = colonCount > 0 && colonCount * 2 != packing.count && colonCount < packing.count
    diagnostics =
      isMixed
      ? Self.faults(
        text, in: start..<offset, line: line, form, isColonUsual: colonCount * 2 > packing.count)
      : []
    chapters = packing.packed(text)
    self.link = link
    end = offset
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

  /// The lines that have another separator than most: a colon and a blank, or a blank alone. Most lists
  /// have none, so that links are read once more for them.
  private static func faults(
    _ text: Span<UInt8>, in list: Range<Int>, line: Int, _ form: LinkMemo.Form, isColonUsual: Bool
  ) -> [Diagnostic] {
    let fix = isColonUsual ? ": " : " "
    var (faults, offset, number): ([Diagnostic], Int, Int) = ([], list.lowerBound, line)
    while offset < list.upperBound {
      let end = text.lineEnd(from: offset)
      if let start = PlainListLine.link(text, in: offset..<end, form)?.end,
        (text[start] == UInt8(ascii: ":")) != isColonUsual
      {
        let range = start..<start + (isColonUsual ? 1 : 2)
        faults.append(
          ListFindings.separator(
            isColonUsual ? .blank : .colon, where: isColonUsual ? .colon : .blank,
            at: SourceLocation(line: number, column: 3), range: range,
            fix: Fix(.safe, [Edit(range, fix)])))
      }
      number += 1
      offset = end + 1
    }
    return faults
  }
}
