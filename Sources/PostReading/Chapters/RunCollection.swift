import ChapterModel

/// The runs of a section's lines, and which of them are lists.
struct RunCollection {
  private var closed: [(run: LineRun, heading: String)] = []
  private var paragraphs = LineRun(.paragraphs)
  private var inner: LineRun?
  private var heading = ""

  /// A heading ends all runs and says what follows.
  mutating func begin(below heading: String) {
    begin(ListAnnouncement(heading))
    self.heading = heading
  }

  /// A line that says what follows ends all runs.
  mutating func begin(_ announcement: ListAnnouncement) {
    closeInner()
    if !paragraphs.entries.isEmpty { closed.append((paragraphs, heading)) }
    paragraphs = LineRun(.paragraphs, below: announcement)
  }

  /// Adds a line, and what it says as a chapter's, to the run of its kind.
  mutating func add(
    _ results: [ChapterLineResult], of line: TextLine, _ index: Int, _ key: LineRun.Key,
    in body: Body
  ) {
    if inner?.key != key { closeInner() }
    if results.isEmpty, paragraphs.takeTitle(line, index) { return }
    guard key != .paragraphs else {
      paragraphs.add(results, of: line, index, in: body)
      return
    }
    if inner == nil { inner = LineRun(key, below: paragraphs.announcement) }
    inner?.add(results, of: line, index, in: body)
  }

  /// Adds a line that is a chapter's with a title to the run of its kind.
  mutating func add(
    _ chapter: ChapterLine, of line: TextLine, _ index: Int, _ key: LineRun.Key, in body: Body
  ) {
    if inner?.key != key { closeInner() }
    guard key != .paragraphs else {
      paragraphs.add(chapter, of: line, index, in: body)
      return
    }
    if inner == nil { inner = LineRun(key, below: paragraphs.announcement) }
    inner?.add(chapter, of: line, index, in: body)
  }

  private mutating func closeInner() {
    // A run without a chapter's line makes no list.
    if let inner, !inner.entries.isEmpty { closed.append((inner, heading)) }
    inner = nil
  }

  /// The lists in the order written, and the indexes of the lines that belong to one.
  ///
  /// A lone stamp, too little for a list by itself, belongs to one if its time goes on or begins
  /// what the lists beside it tell: a note or another bullet may have cut it off.
  func lists() -> (lists: [FoundList], taken: LineSet) {
    let last = [inner, paragraphs].compactMap(\.self).filter { !$0.entries.isEmpty }
    let runs = closed + last.map { ($0, heading) }
    if runs.isEmpty { return ([], LineSet()) }
    var chosen = runs.map { ListEvidence.chapters(of: $0.run) }
    let lone = runs.indices.filter { chosen[$0].isEmpty && runs[$0].run.lone != nil }
    let places = Neighbours(lone.isEmpty ? [] : chosen.flatMap { $0.map(\.line) })
    for index in lone {
      if let lone = runs[index].run.lone, places.fit(lone.line) { chosen[index] = [lone] }
    }
    var lists: [FoundList] = []
    var taken = LineSet()
    for (entry, kept) in zip(runs, chosen) {
      guard let list = entry.run.list(of: kept, below: entry.heading) else { continue }
      lists.append(list)
      for place in kept.indices {
        for index in kept[place].indexes { taken.insert(index) }
      }
    }
    lists.sort { $0.lines[0].source < $1.lines[0].source }
    return (lists, taken)
  }
}

/// The lines of a section's lists by their place.
private struct Neighbours {
  private let lines: [ChapterLine]

  init(_ lines: [ChapterLine]) { self.lines = lines.sorted { $0.source < $1.source } }

  /// Whether a line's time lies between those of the lines around it, of which there is one.
  func fit(_ line: ChapterLine) -> Bool {
    let next = lines.partitionPoint { $0.source < line.source }
    guard !lines.isEmpty else { return false }
    let follows = next == 0 || lines[next - 1].time <= line.time
    return follows && (next == lines.count || line.time <= lines[next].time)
  }
}
