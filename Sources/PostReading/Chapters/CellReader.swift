import ChapterModel

/// Reads a row of a table: a cell that is a stamp and the nearest one behind it, or else before it,
/// that is a title; or a cell that is a line of a chapter list by itself.
struct CellReader {
  /// The row.
  let line: ChapterLineReader

  /// What the row says; nothing for a header, which has no time.
  func result(_ span: Span<UInt8>, _ text: Span<UInt8>) -> ChapterLineResult? {
    let cells = cells(span, text)
    var labels: [(cell: Int, label: StampLabel)] = []
    for (index, cell) in cells.enumerated() {
      switch StampLabel.read(span, at: LineStart.stamp(span, in: cell), before: cell.upperBound) {
      case .clock: return .clock
      case .label(let label)
      where span.pastBlanks(from: label.range.upperBound, before: cell.upperBound)
        == cell.upperBound:
        labels.append((index, label))
      default: break
      }
    }
    if let first = labels.first {
      return .chapter(
        chapter(first.label, at: first.cell, cells, labels.dropFirst().first?.label, span, text))
    }
    for cell in cells {
      if let result = line.result(in: cell, span, text) { return result }
    }
    return nil
  }

  private func chapter(
    _ label: StampLabel, at cell: Int, _ cells: [Range<Int>], _ second: StampLabel?,
    _ span: Span<UInt8>, _ text: Span<UInt8>
  ) -> ChapterLine {
    let order = Array(cells[(cell + 1)...]) + cells[..<cell].reversed()
    let title = order.first { isTitle($0, span) }
    let link = line.link(at: label.stamp.lowerBound)
    var chapter = line.chapter(
      label, title: title.map { line.plain.string(in: $0) } ?? "", link: link, text)
    if let second, second.time > label.time, chapter.end == nil { chapter.end = second.time }
    if link == nil, let title,
      let timed = line.timedLink(
        at: span.pastBlanks(from: title.lowerBound, before: title.upperBound), text)
    {
      chapter.link = LineLink(line.content.links[timed.index], text)
    }
    return chapter
  }

  /// Whether a cell has a letter and is more than a number with its unit.
  private func isTitle(_ cell: Range<Int>, _ span: Span<UInt8>) -> Bool {
    let start = LineStart.stamp(span, in: cell)
    if case .label(let label)? = StampLabel.read(span, at: start, before: cell.upperBound),
      span.pastBlanks(from: label.range.upperBound, before: cell.upperBound) == cell.upperBound
    {
      return false
    }
    return span.text(cell).contains(where: \.isLetter)
  }

  /// The cells: what stands between a row's borders; in a line of text, which only looks like a row,
  /// between bars that no backslash escapes.
  private func cells(_ span: Span<UInt8>, _ text: Span<UInt8>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = 0
    for border in line.plain.borders.isEmpty ? bars(span, text) : line.plain.borders {
      cells.append(start..<border)
      start = border + 1
    }
    cells.append(start..<span.count)
    return cells.filter { !span.trimmedWhitespace($0).isEmpty }
  }

  private func bars(_ span: Span<UInt8>, _ text: Span<UInt8>) -> [Int] {
    (0..<span.count).filter { offset in
      guard span[offset] == UInt8(ascii: "|") else { return false }
      let source = line.plain.source(of: offset)
      return source == 0 || source > text.count || text[source - 1] != UInt8(ascii: "\\")
    }
  }
}
