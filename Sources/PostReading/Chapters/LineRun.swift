import ChapterModel

/// Lines that may become a list.
struct LineRun {
  /// What its lines have in common.
  enum Key: Equatable {
    case list(Int)
    case table
    case paragraphs
    case html
  }

  /// A line with a chapter's form.
  struct Entry {
    /// What it says.
    var line: ChapterLine

    /// The indexes of its lines in the section.
    var indexes: [Int]

    /// Its block and the container around it.
    let block: Int
    let parent: Int?
  }

  /// What its lines have in common; nil before the first one.
  var key: Key?

  /// The lines with a chapter's form.
  private(set) var entries: [Entry] = []

  /// How many bytes its other lines have, up to the last line with a chapter's form.
  private(set) var otherBytes = 0

  /// Whether one of its lines holds a clock's time.
  private(set) var hasClock = false

  /// What stands above it: a label of chapters, or a word that speaks against a list.
  private(set) var announcement = ListAnnouncement()

  private var pendingBytes = 0
  private var flaws: [(rule: Rule, offset: Int)] = []

  /// A heading or line above it that may say what follows.
  mutating func announce(_ line: String) {
    announcement = ListAnnouncement(line)
  }

  /// A line that is no chapter's: the title of the stamp above it, an announcement, or other text.
  mutating func add(_ line: TextLine, _ index: Int, parent: Int?) {
    let text = line.plain.string
    if let last = entries.indices.last, entries[last].line.title.isEmpty,
      entries[last].indexes.count == 1, !text.isEmpty, text.utf8.count <= 200,
      entries[last].block == line.block || (parent != nil && entries[last].parent == parent)
    {
      entries[last].line.title = text
      entries[last].indexes.append(index)
      return
    }
    if entries.isEmpty { announce(text) }
    pendingBytes += text.utf8.count
  }

  /// A line with a chapter's form.
  mutating func add(_ chapter: ChapterLine, of line: TextLine, _ index: Int, parent: Int?) {
    if !entries.isEmpty { otherBytes += pendingBytes }
    pendingBytes = 0
    entries.append(Entry(line: chapter, indexes: [index], block: line.block, parent: parent))
  }

  /// A line that is nearly a chapter's, or a clock's.
  mutating func add(_ result: ChapterLineResult) {
    switch result {
    case .flaw(let rule, let offset): flaws.append((rule, offset))
    case .clock: hasClock = true
    case .chapter: break
    }
  }

  /// Ends the run; what is a list goes into `lists`.
  mutating func close(into lists: inout [FoundList], _ taken: inout Set<Int>) {
    let kept = ListEvidence.chapters(of: self)
    let titled = kept.filter { !$0.line.title.isEmpty }
    if !titled.isEmpty, titled.count * 2 >= kept.count {
      let empty = kept.filter { $0.line.title.isEmpty && $0.line.form != .jump }
      flaws += empty.map { (.emptyTitle, $0.line.source) }
      lists += FoundList.lists(titled.map(\.line), flaws: flaws)
      taken.formUnion(kept.flatMap(\.indexes))
    }
    let next = entries.isEmpty && key != nil ? announcement : ListAnnouncement()
    self = LineRun()
    announcement = next
  }
}
