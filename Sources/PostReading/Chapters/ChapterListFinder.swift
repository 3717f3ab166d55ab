import ChapterModel

/// A run of lines that name chapters.
struct FoundList {
  /// Its lines in the order written; never empty.
  var lines: [ChapterLine]

  /// Lines with a chapter's shape that are none, and why, by offset.
  var flaws: [(rule: Rule, offset: Int)]

  /// The video that its first link with one leads to.
  var video: VideoLink? { lines.lazy.compactMap(\.videoLink).first }
}

/// Finds the chapter lists among the lines of a section: the items of one list, or neighbouring
/// lines of paragraphs. A lone line without a link is one only below a label (`Chapters:`); a day's
/// schedule and a transcript, whose "titles" are long paragraphs, are none.
enum ChapterListFinder {
  /// The lists in the order written, and the indexes of the lines that belong to one.
  static func find(
    _ lines: [TextLine], in body: Body, _ text: Span<UInt8>
  ) -> (lists: [FoundList], taken: Set<Int>) {
    var lists: [FoundList] = []
    var taken: Set<Int> = []
    var run = Run()
    for (index, line) in lines.enumerated() {
      let key = key(of: line, in: body)
      if key != run.key || key == nil { run.close(into: &lists, &taken) }
      guard let key else {
        run.isLabelled = isLabel(line)
        continue
      }
      run.key = key
      run.add(read(line, in: body, text), index)
      if run.entries.isEmpty, isLabel(line) { run.isLabelled = true }
    }
    run.close(into: &lists, &taken)
    return (lists, taken)
  }

  /// What lines of one list have in common; nil for lines that no list holds.
  private static func key(of line: TextLine, in body: Body) -> Int? {
    guard body.blocks[line.block].kind == .paragraph else { return nil }
    return body.outermostList(of: line.block) ?? -1
  }

  private static func read(
    _ line: TextLine, in body: Body, _ text: Span<UInt8>
  ) -> ChapterLineResult? {
    let depth = body.blocks[line.block].listDepth
    let result = ChapterLineReader.read(
      line.plain, of: line.content, text, allowsTrailing: depth > 0)
    guard case .chapter(var chapter)? = result else { return result }
    chapter.depth = depth
    return .chapter(chapter)
  }

  private static func isLabel(_ line: TextLine) -> Bool {
    let label = SectionLabel(line: line.plain.string) ?? SectionLabel(heading: line.plain.string)
    return label?.kind == .chapters
  }
}

/// Lines that may become a list.
private struct Run {
  var key: Int?
  var isLabelled = false
  var entries: [(line: ChapterLine, index: Int)] = []
  var flaws: [(rule: Rule, offset: Int)] = []

  mutating func add(_ result: ChapterLineResult?, _ index: Int) {
    switch result {
    case .chapter(let line): entries.append((line, index))
    case .badUnit(let offset): flaws.append((.badUnit, offset))
    case .placeholder(let offset): flaws.append((.placeholderTime, offset))
    case nil: break
    }
  }

  mutating func close(into lists: inout [FoundList], _ taken: inout Set<Int>) {
    if isList {
      lists.append(FoundList(lines: entries.map(\.line), flaws: flaws))
      taken.formUnion(entries.map(\.index))
    }
    let wasLabelled = isLabelled && entries.isEmpty && key != nil
    self = Run()
    isLabelled = wasLabelled
  }

  private var isList: Bool {
    guard !entries.isEmpty else { return false }
    if entries.contains(where: { $0.line.linkTime != nil }) { return true }
    guard entries.count > 1 || isLabelled else { return false }
    if ClockTime.isSchedule(entries.compactMap(\.line.label?.time)), !isLabelled { return false }
    let length = entries.reduce(0) { $0 + $1.line.title.utf8.count } / entries.count
    return key != -1 || length <= 160
  }
}
