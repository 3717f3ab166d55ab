import ChapterModel

/// Finds the chapter lists among the lines of a section: the items of one list, the rows of one
/// table, the lines of a run of HTML, or all of its paragraphs, between which lists and code may
/// stand as notes to a chapter. `ListEvidence` says which runs of such lines are lists.
enum ChapterListFinder {
  /// The lists in the order written, and the indexes of the lines that belong to one.
  static func find(
    _ lines: [TextLine], in body: Body, _ text: Span<UInt8>
  ) -> (lists: [FoundList], taken: Set<Int>) {
    var lists: [FoundList] = []
    var taken: Set<Int> = []
    var heading = ""
    var paragraphs = LineRun(.paragraphs)
    var inner: LineRun?
    for (index, line) in lines.enumerated() {
      let key = key(of: line, in: body)
      if let ended = inner, key != ended.key {
        ended.close(into: &lists, &taken, below: heading)
        inner = nil
      }
      guard let key else {
        paragraphs.close(into: &lists, &taken, below: heading)
        heading = SectionScanner.title(of: line.block, in: body, text)
        paragraphs = LineRun(.paragraphs, below: ListAnnouncement(heading))
        continue
      }
      let results = results(of: line, in: body, text)
      if results.isEmpty, paragraphs.takeTitle(line, index) { continue }
      if results.isEmpty, let announcement = announcement(line, key) {
        paragraphs.close(into: &lists, &taken, below: heading)
        paragraphs = LineRun(.paragraphs, below: announcement)
      }
      if key == .paragraphs {
        paragraphs.add(results, of: line, index, in: body)
      } else {
        if inner == nil { inner = LineRun(key, below: paragraphs.announcement) }
        inner?.add(results, of: line, index, in: body)
      }
    }
    inner?.close(into: &lists, &taken, below: heading)
    paragraphs.close(into: &lists, &taken, below: heading)
    lists.sort { $0.lines[0].source < $1.lines[0].source }
    return (lists, taken)
  }

  /// What a short line of a paragraph or of HTML says of those below it.
  private static func announcement(_ line: TextLine, _ key: LineRun.Key) -> ListAnnouncement? {
    guard key == .paragraphs || key == .html, line.plain.bytes.count <= 80 else { return nil }
    let text = line.plain.string
    guard text.utf8.count <= 40 || text.hasSuffix(":") else { return nil }
    let announcement = ListAnnouncement(text)
    return announcement == ListAnnouncement() ? nil : announcement
  }

  /// What lines of one list have in common; nil for lines that no list holds.
  private static func key(of line: TextLine, in body: Body) -> LineRun.Key? {
    switch body.blocks[line.block].kind {
    case .paragraph: body.outermostList(of: line.block).map { .list($0) } ?? .paragraphs
    case .tableRow: .table
    case .html: .html
    default: nil
    }
  }

  private static func results(
    of line: TextLine, in body: Body, _ text: Span<UInt8>
  ) -> [ChapterLineResult] {
    let block = body.blocks[line.block]
    let place: ChapterLineReader.Place =
      switch block.kind {
      case .tableRow: .row
      case .html: .html
      default: block.listDepth > 0 ? .item : line.isRow ? .row : .paragraph
      }
    return ChapterLineReader(line.plain, of: line.content, place: place).results(text)
  }
}
