import ChapterModel

/// Reads a chapter list all of whose lines are written alike, as nearly all are, into the bytes that
/// chapters are kept in:
///
///     list = 2*( "- [" start "](" head second ["s"] ") " title line )
///
/// Each start is spelled as we would spell it, is the second of its link, and comes behind the one
/// before; all links have one head. There is nothing odd about such a list, so that a talk can keep it as
/// it is. To make a `ChapterLine`, a `Chapter` and their strings of each line took two fifths of the
/// time of a plain post.
struct PlainList {
  /// The chapters.
  let chapters: PackedChapters

  /// What the first link leads to.
  let link: VideoLink

  /// Where the list ends.
  let end: Int

  /// The list that begins at an offset, in the line of that number; nil where any line of it is written
  /// otherwise.
  init?(_ text: Span<UInt8>, at start: Int, line: Int) {
    var links = LinkMemo()
    let firstEnd = Self.lineEnd(text, from: start)
    guard text.has("- [", at: start, before: firstEnd),
      let first = PlainChapter.read(text, in: start + 2..<firstEnd, links: &links),
      let link = first.videoLink, let form = links.form, first.linkFlaws.isEmpty
    else { return nil }
    let place = SourceLocation(line: line, column: 3)
    var list =
      form.hasUnit
      ? RegularChapters(linkHead: form.opening, tail: "s", at: place, text)
      : RegularChapters(linkHead: form.opening, tail: "", at: place, text)
    var offset = start
    while offset < text.count, text[offset] != 0x0A {
      let end = Self.lineEnd(text, from: offset)
      guard Self.read(text, in: offset..<end, form, to: &list) else { return nil }
      offset = min(end + 1, text.count)
    }
    guard list.count > 1 else { return nil }
    chapters = list.packed(text)
    self.link = link
    end = offset
  }

  private static func lineEnd(_ text: Span<UInt8>, from start: Int) -> Int {
    text.firstOffset(of: 0x0A, or: 0x0A, in: start..<text.count)
  }

  /// Reads a line; false where it is written otherwise.
  private static func read(
    _ text: Span<UInt8>, in line: Range<Int>, _ form: LinkMemo.Form, to list: inout RegularChapters
  ) -> Bool {
    let end = line.upperBound
    guard text.has("- [", at: line.lowerBound, before: end),
      let stamp = UsualStamp(text, at: line.lowerBound + 3, before: end),
      list.lastStart.map({ $0 < stamp.time }) ?? true,
      text.has("](", at: stamp.end, before: end),
      let linkEnd = form.end(text, at: stamp.end + 2, before: end, naming: stamp.time)
    else { return false }
    let rest = linkEnd..<end
    guard text[end - 1] != 0x20,
      PlainChapter.isBlankAndTitle(text, in: rest, hour: stamp.first)
    else { return false }
    list.append(rest.dropFirst(), at: stamp.time, text)
    return true
  }
}
