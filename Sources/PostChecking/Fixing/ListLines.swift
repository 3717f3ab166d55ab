import ChapterModel
import PostReading

/// The lines of a chapter list, one for each chapter, one below the other and alike in their indent:
/// such a list can be sorted or added to by its lines.
struct ListLines {
  /// A chapter and its line.
  private struct Row {
    let chapter: Chapter
    let line: Range<Int>
  }

  private let rows: [Row]

  /// Which of them was asked for.
  private let index: Int

  /// What ends the first line.
  private let lineEnd: String

  /// No list that people write has more lines; it bounds what one fix costs.
  private static let limit = 1000

  /// The list around a chapter's place; nil where its lines are not so.
  init?(around place: SourceLocation, in checked: CheckedPost, _ text: Span<UInt8>) {
    guard let found = checked.chapterPlaces[place] else { return nil }
    let chapters = checked.post.talks[found.talk].chapters
    let run = Self.run(around: found.chapter, in: chapters)
    let last = chapters[run.upperBound - 1].location.line
    rows = chapters[run].compactMap { chapter in
      checked.lines.line(chapter.location.line, of: text).map { Row(chapter: chapter, line: $0) }
    }
    guard run.count <= Self.limit, rows.count == run.count,
      Self.areAlike(rows.map(\.line), text),
      Self.endsList(last + 1, checked.lines, text),
      let first = checked.lines.wholeLine(rows[0].chapter.location.line, of: text)
    else { return nil }
    index = found.chapter - run.lowerBound
    let end = rows[0].line.upperBound..<first.upperBound
    lineEnd = end.isEmpty ? "\n" : text.text(end)
  }

  /// The chapters around one, each a line below the one before; a few more than the limit at most.
  private static func run(around index: Int, in chapters: PackedChapters) -> Range<Int> {
    let follows = { (next: Int) in
      chapters[next - 1].location.line + 1 == chapters[next].location.line
    }
    var (first, last) = (index, index)
    while first > 0, index - first <= limit, follows(first) { first -= 1 }
    while last + 1 < chapters.count, last - index <= limit, follows(last + 1) { last += 1 }
    return first..<last + 1
  }

  /// The fix that puts the lines into the order of their times; equal ones stay as they are. Only the
  /// first chapter out of order has it, since it is one for all.
  func sorted(_ text: Span<UInt8>) -> Fix? {
    let starts = rows.map(\.chapter.start)
    guard !(1..<max(1, index)).contains(where: { starts[$0] < starts[$0 - 1] }) else { return nil }
    let order = rows.indices.sorted {
      (rows[$0].chapter.start, $0) < (rows[$1].chapter.start, $1)
    }
    let edits = zip(rows.indices, order).compactMap { place, source in
      place == source ? nil : Edit(rows[place].line, text.text(rows[source].line))
    }
    guard edits.allSatisfy({ !$0.replacement.contains("\u{FFFD}") }) else { return nil }
    return edits.isEmpty ? nil : Fix(.unsafe, edits)
  }

  /// The fix that puts a chapter at 0:00 in front, in the form of the first one.
  func withZero(_ text: Span<UInt8>) -> Fix? {
    guard let row = rows.first, let label = row.chapter.label else { return nil }
    let written = text.text(row.line)
    guard written.firstRange(of: label) != nil, !written.contains("\u{FFFD}") else { return nil }
    guard let title = written.ranges(of: row.chapter.title).last else { return nil }
    var line = written
    line.replaceSubrange(title, with: "Intro")
    if let stamp = line.firstRange(of: label) {
      line.replaceSubrange(stamp, with: String(label.map { $0.isNumber ? "0" : $0 }))
    }
    guard let linked = Self.withLinkToStart(line, of: row.chapter) else { return nil }
    return Fix(.unsafe, [Edit(row.line.lowerBound..<row.line.lowerBound, linked + lineEnd)])
  }

  /// A line whose link, where it has one, leads to the start of the video.
  private static func withLinkToStart(_ line: String, of chapter: Chapter) -> String? {
    guard let link = chapter.writtenLink else { return line }
    guard let place = line.firstRange(of: link) else { return nil }
    let zero = link.withBytes { bytes -> String? in
      guard let value = LinkTimePlace.value(bytes, in: 0..<bytes.count) else { return nil }
      let digits = bytes.text(value).map { $0.isNumber ? "0" : $0 }
      return bytes.text(0..<value.lowerBound) + String(digits)
        + bytes.text(value.upperBound..<bytes.count)
    }
    return line.replacingCharacters(in: place, with: zero ?? link)
  }

  /// Whether lines begin alike: with the same blanks, and a mark of a list or none.
  private static func areAlike(_ lines: [Range<Int>], _ text: Span<UInt8>) -> Bool {
    let indents = lines.map { line in
      let end = text.firstOffset(from: line.lowerBound, before: line.upperBound) { !$0.isBlank }
      return end - line.lowerBound
    }
    return Set(indents).count == 1
  }

  /// Whether a line goes on with nothing of the list above it.
  private static func endsList(_ number: Int, _ lines: LineTable, _ text: Span<UInt8>) -> Bool {
    guard let line = lines.line(number, of: text) else { return true }
    return text.trimmed(line).isEmpty || text[line.lowerBound] == UInt8(ascii: "#")
  }
}

extension String {
  /// The string with another text in the place of a part of it.
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    var copy = self
    copy.replaceSubrange(range, with: text)
    return copy
  }
}
