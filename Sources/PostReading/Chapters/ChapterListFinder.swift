import ChapterModel

/// Finds the chapter lists among the lines of a section: the items of one list, the rows of one
/// table, the lines of a run of HTML, or all of its paragraphs, between which lists and code may
/// stand as notes to a chapter. `ListEvidence` says which runs of such lines are lists.
enum ChapterListFinder {
  /// The lists in the order written, and the indexes of the lines that belong to one.
  static func find(
    _ lines: [TextLine], of section: Section, in body: Body, _ text: Span<UInt8>
  ) -> (lists: [FoundList], taken: LineSet) {
    var runs = RunCollection()
    var results: [ChapterLineResult] = []
    for (index, line) in lines.enumerated() {
      guard let key = key(of: line, in: body) else {
        let isOwn = line.block == section.heading
        runs.begin(
          below: isOwn ? section.title : SectionScanner.title(of: line.block, in: body, text))
        continue
      }
      if let chapter = line.chapter {
        runs.add(chapter, of: line, index, key, in: body)
        continue
      }
      results.removeAll(keepingCapacity: true)
      read(line, in: body, text, to: &results)
      if results.isEmpty, let announcement = announcement(line, key) { runs.begin(announcement) }
      runs.add(results, of: line, index, key, in: body)
    }
    return runs.lists()
  }

  /// What a short line of a paragraph or of HTML says of those below it.
  private static func announcement(_ line: TextLine, _ key: LineRun.Key) -> ListAnnouncement? {
    guard key == .paragraphs || key == .html, line.plain.bytes.count <= 80 else { return nil }
    let text = line.plain.string
    guard key == .html || text.utf8.count <= 40 || text.hasSuffix(":") else { return nil }
    let announcement = ListAnnouncement(text)
    return announcement == ListAnnouncement() ? nil : announcement
  }

  /// What lines of one list have in common; nil for lines that no list holds.
  private static func key(of line: TextLine, in body: Body) -> LineRun.Key? {
    switch body.blocks[line.block].kind {
    case .paragraph: body.outermostList(of: line.block).map { .list($0) } ?? .paragraphs
    case .tableRow: .table
    case .html: .html
    case .indentedCode: .indented
    default: nil
    }
  }

  private static func read(
    _ line: TextLine, in body: Body, _ text: Span<UInt8>, to results: inout [ChapterLineResult]
  ) {
    let block = body.blocks[line.block]
    let place: ChapterLineReader.Place =
      switch block.kind {
      case .tableRow: .row
      case .html: .html
      case .indentedCode: .item
      default: block.listDepth > 0 ? .item : line.isRow ? .row : .paragraph
      }
    ChapterLineReader(line.plain, of: line.content, place: place).read(text, to: &results)
  }
}
