import ChapterModel

/// A line of a `PlainList`.
struct PlainListLine {
  /// When the chapter starts.
  let start: Timestamp

  /// Its title.
  let title: Range<Int>

  /// Whether a colon divides the link from it besides a blank.
  let hasColon: Bool

  /// The line whose links have that form and whose item has that bullet; nil where it is written
  /// otherwise.
  init?(
    _ text: Span<UInt8>, in line: Range<Int>, behind bullet: UInt8, _ form: LinkMemo.Form
  ) {
    let end = line.upperBound
    guard text[line.lowerBound] == bullet,
      let (start, linkEnd) = Self.link(text, in: line, form)
    else { return nil }
    self.start = start
    hasColon = linkEnd < end && text[linkEnd] == UInt8(ascii: ":")
    let rest = linkEnd + (hasColon ? 1 : 0)..<end
    let minutes = start.seconds / 60
    guard !text.hasWideBlank(before: end),
      PlainChapter.isBlankAndTitle(text, in: rest, hour: minutes < 60 ? minutes : minutes / 60)
    else { return nil }
    title = rest.dropFirst()
  }

  /// The stamp of the link behind a line's bullet, and where the link ends; nil where it is no link of that
  /// form to the second that its stamp names.
  static func link(
    _ text: Span<UInt8>, in line: Range<Int>, _ form: LinkMemo.Form
  ) -> (start: Timestamp, end: Int)? {
    guard text.has(" [", at: line.lowerBound + 1, before: line.upperBound),
      let (start, stop) = PlainStamp.read(text, at: line.lowerBound + 3, before: line.upperBound),
      text.has("](", at: stop, before: line.upperBound),
      let end = form.end(text, at: stop + 2, before: line.upperBound, naming: start)
    else { return nil }
    return (start, end)
  }
}
