import ChapterModel

/// Any query over any lines: each line is made and looked at whole.
extension SearchRun {
  /// Begins the line of a talk of an event.
  mutating func beginLine(_ event: String) {
    if let count = start.lineCount {
      line.cut(to: count)
      return
    }
    line.cut(to: 0)
    line.append(event)
    line.append(SearchLine.separatorText)
    scorer.take(start: line)
    start.lineCount = line.count
    start.isScored = true
  }

  /// Scores the chapters of a talk whose title the line ends with.
  mutating func scoreLines(
    _ rows: SearchRows, _ packed: Span<UInt8>, _ masks: CatalogMasks, missing: LetterMask
  ) {
    let count = needsLines ? endPrefix() : 0
    for row in rows.range where isPossible(row, masks, missing: missing) {
      let position = rows.position(of: row)
      let chapter = PackedChapter(at: position, in: packed)
      if needsLines {
        line.cut(to: count)
        chapter.start(packed).withDescription { line.append($0) }
        line.append(SearchLine.blank)
        line.append(packed.extracting(chapter.title))
      }
      let score = scorer.score(line) { chapter.chapter(at: position, in: packed) }
      guard score != TermScorer.notFound else { continue }
      put(rows.match(row, score: score, lineCount: line.count), row: row)
      if isOver { return }
    }
  }

  /// Ends the part of the lines that a talk's chapters share.
  ///
  /// - Returns: how many letters that is.
  mutating func endPrefix() -> Int {
    line.append(SearchLine.separatorText)
    scorer.take(prefix: line)
    return line.count
  }
}
