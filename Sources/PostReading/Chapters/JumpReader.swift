import ChapterModel

/// Reads a line whose time stands only in the URL of its title's link: `[Title](url&t=884)`.
struct JumpReader {
  /// The line.
  let line: ChapterLineReader

  /// The chapter that begins a part of the line: the link's text is its title, unless the link only
  /// says that a video is there; then it is the rest of the line.
  func chapter(
    in range: Range<Int>, _ span: Span<UInt8>, _ text: Span<UInt8>
  ) -> ChapterLine? {
    guard line.place != .paragraph || isAlone(in: range, span),
      let link = firstLink(in: range, span), let chapter = chapter(of: link, text)
    else { return nil }
    var named = chapter
    if SectionLabel.namesVideo(chapter.title) || line.content.links[link.index].isAutolink {
      named.title = rest(in: range, around: link, span)
    } else if !beginsLine(link, in: range, span) {
      return nil
    }
    return named
  }

  /// The link with a time whose text begins at a byte.
  func link(at start: Int, _ text: Span<UInt8>) -> PlainText.Link? {
    line.plain.links.first { link in
      link.range.lowerBound == start
        && VideoLink.read(text, in: line.content.links[link.index].destination)?.start != nil
    }
  }

  /// The chapters of a line that is nothing but links with times and marks between them.
  func sequence(
    in range: Range<Int>, _ span: Span<UInt8>, _ text: Span<UInt8>
  ) -> [ChapterLine]? {
    let links = line.plain.links.filter { range.contains($0.range.lowerBound) }
    guard links.count > 1 else { return nil }
    var offset = range.lowerBound
    var lines: [ChapterLine] = []
    for link in links {
      guard isDivider(span, offset..<max(offset, link.range.lowerBound), isFirst: lines.isEmpty),
        let chapter = chapter(of: link, text), !SectionLabel.namesVideo(chapter.title)
      else { return nil }
      lines.append(chapter)
      offset = link.range.upperBound
    }
    guard isDivider(span, offset..<max(offset, range.upperBound), isFirst: false) else {
      return nil
    }
    return lines
  }

  /// The chapter that a link makes, which may have its stamp in its text.
  private func chapter(of link: PlainText.Link, _ text: Span<UInt8>) -> ChapterLine? {
    let written = line.content.links[link.index]
    guard !written.isImage else { return nil }
    var chapter = ChapterLine(
      title: line.plain.string(in: link.range), source: written.range.lowerBound)
    chapter.form = .jump
    chapter.follow(written, text)
    return chapter.linkTime == nil || chapter.title.isEmpty ? nil : chapter
  }

  /// The first link, or in a line where a generic one leads to the time, that one.
  private func firstLink(in range: Range<Int>, _ span: Span<UInt8>) -> PlainText.Link? {
    let links = line.plain.links.filter { range.contains($0.range.lowerBound) }
    if let first = links.min(by: { $0.range.lowerBound < $1.range.lowerBound }),
      beginsLine(first, in: range, span)
    {
      return first
    }
    let generic = links.filter { SectionLabel.namesVideo(line.plain.string(in: $0.range)) }
    return generic.count == 1 ? generic.first : nil
  }

  private func beginsLine(
    _ link: PlainText.Link, in range: Range<Int>, _ span: Span<UInt8>
  ) -> Bool {
    let before = span.trimmedWhitespace(
      range.lowerBound..<max(range.lowerBound, link.range.lowerBound))
    return before.count <= 16 && !span.text(before).contains { $0.isLetter || $0.isNumber }
  }

  /// Whether nothing but one link and marks stands in the line.
  private func isAlone(in range: Range<Int>, _ span: Span<UInt8>) -> Bool {
    guard line.plain.links.count == 1, let link = line.plain.links.first else { return false }
    return beginsLine(link, in: range, span)
      && isDivider(
        span, link.range.upperBound..<max(link.range.upperBound, range.upperBound), isFirst: false)
  }

  private func rest(
    in range: Range<Int>, around link: PlainText.Link, _ span: Span<UInt8>
  ) -> String {
    let end = TrailingReader.separatorStart(
      span, range.lowerBound..<max(range.lowerBound, link.range.lowerBound))
    let before = line.plain.string(in: range.lowerBound..<end)
    if before.contains(where: { $0.isLetter || $0.isNumber }) { return before }
    let behind = link.range.upperBound..<max(link.range.upperBound, range.upperBound)
    let (_, start) = ChapterSeparator.read(span, in: behind)
    return line.plain.string(in: min(start, behind.upperBound)..<behind.upperBound)
  }

  /// Whether a part of the text only divides links: marks, `and`, or a label before the first.
  private func isDivider(_ span: Span<UInt8>, _ range: Range<Int>, isFirst: Bool) -> Bool {
    guard range.count <= 24 else { return false }
    let words = span.text(range).split { !$0.isLetter && !$0.isNumber }
    return words.isEmpty
      || (!isFirst && words.count == 1 && Self.conjunctions.contains(words[0].lowercased()))
  }

  private static let conjunctions: Set = ["and", "und", "et", "y", "e", "och", "en", "or"]
}
