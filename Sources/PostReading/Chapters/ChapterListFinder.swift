import ChapterModel

/// Finds the chapter lists among the lines of a section: the items of one list, the rows of one
/// table, or neighbouring lines of paragraphs or of HTML. `ListEvidence` says which runs of such
/// lines are lists; the chapters of headings are those of `HeadingChapters`.
enum ChapterListFinder {
  /// The lists in the order written, and the indexes of the lines that belong to one.
  static func find(
    _ lines: [TextLine], in body: Body, _ text: Span<UInt8>
  ) -> (lists: [FoundList], taken: Set<Int>) {
    var lists: [FoundList] = []
    var taken: Set<Int> = []
    var run = LineRun()
    for (index, line) in lines.enumerated() {
      let key = key(of: line, in: body)
      if key != run.key || key == nil { run.close(into: &lists, &taken) }
      guard let key else {
        run.announce(line.plain.string)
        if let chapter = body.headingChapters[line.block] {
          lists.append(FoundList(lines: [chapter]))
          taken.insert(index)
        }
        continue
      }
      run.key = key
      add(line, index, to: &run, in: body, text)
    }
    run.close(into: &lists, &taken)
    return (lists, taken)
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

  private static func add(
    _ line: TextLine, _ index: Int, to run: inout LineRun, in body: Body, _ text: Span<UInt8>
  ) {
    let block = body.blocks[line.block]
    let place: ChapterLineReader.Place =
      switch block.kind {
      case .tableRow: .row
      case .html: .html
      default: block.listDepth > 0 ? .item : line.isRow ? .row : .paragraph
      }
    let results = ChapterLineReader(line.plain, of: line.content, place: place).results(text)
    if results.isEmpty {
      run.add(line, index, parent: block.parent)
      return
    }
    for result in results {
      guard case .chapter(var chapter) = result else {
        run.add(result)
        continue
      }
      chapter.depth = block.listDepth
      run.add(chapter, of: line, index, parent: block.parent)
    }
  }
}
