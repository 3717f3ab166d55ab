import ChapterModel

/// Lines that may become a list.
struct LineRun {
  /// What its lines have in common.
  enum Key: Equatable {
    case list(Int)
    case table
    case paragraphs
    case html
    case indented
  }

  /// A line with a chapter's form.
  struct Entry {
    /// What it says.
    var line: ChapterLine

    /// The indexes of its lines in the section.
    var indexes: Range<Int>

    /// Its block and the container around it.
    let block: Int
    let parent: Int?
  }

  /// What its lines have in common.
  let key: Key

  /// The lines with a chapter's form.
  private(set) var entries: [Entry] = []

  /// How many bytes its other lines have, up to the last line with a chapter's form.
  private(set) var otherBytes = 0

  /// Whether one of its lines holds a clock's time.
  private(set) var hasClock = false

  /// What stands above it: a label of chapters, or a word that speaks against a list.
  private(set) var announcement: ListAnnouncement

  private var pendingBytes = 0
  private var flaws: [(rule: Rule, offset: Int)] = []

  /// Whether its lines are items of a list.
  var isList: Bool { if case .list = key { true } else { false } }

  /// No line yet.
  init(_ key: Key, below announcement: ListAnnouncement = ListAnnouncement()) {
    self.key = key
    self.announcement = announcement
  }

  /// Adds a line and what it says as a chapter's.
  mutating func add(
    _ results: [ChapterLineResult], of line: TextLine, _ index: Int, in body: Body
  ) {
    let parent = body.blocks[line.block].parent
    if results.isEmpty, !takeTitle(line, index, inside: parent) { addOther(line) }
    for result in results {
      switch result {
      case .flaw(let rule, let offset): flaws.append((rule, offset))
      case .clock: hasClock = true
      case .chapter(let chapter): add(chapter, of: line, index, in: body)
      }
    }
  }

  /// Adds a line that is a chapter's.
  mutating func add(_ chapter: ChapterLine, of line: TextLine, _ index: Int, in body: Body) {
    if !entries.isEmpty { otherBytes += pendingBytes }
    pendingBytes = 0
    entries.append(
      Entry(
        line: chapter, indexes: index..<index + 1, block: line.block,
        parent: body.blocks[line.block].parent))
    entries[entries.count - 1].line.depth = body.blocks[line.block].listDepth
  }

  /// Takes a line as the title of the stamp that stands alone right above it, be it in the same
  /// paragraph or in the first item of a list; says whether it did.
  mutating func takeTitle(_ line: TextLine, _ index: Int, inside parent: Int? = nil) -> Bool {
    guard let last = entries.indices.last, entries[last].line.title.isEmpty,
      entries[last].indexes == index - 1..<index,
      parent == nil || entries[last].block == line.block || entries[last].parent == parent
    else { return false }
    let title = line.plain.string
    guard !title.isEmpty else { return false }
    entries[last].line.title = title
    entries[last].indexes = index - 1..<index + 1
    return true
  }

  /// A line that is no chapter's may announce those below it.
  private mutating func addOther(_ line: TextLine) {
    guard key != .paragraphs else {
      pendingBytes += line.plain.stringCount
      return
    }
    let text = line.plain.string
    if entries.isEmpty { announcement = ListAnnouncement(text) }
    pendingBytes += text.utf8.count
  }

  /// Its only line, where that might be a list's: a stamp in front of a title, no clock's.
  var lone: Entry? {
    let isPossible = !hasClock && !announcement.namesSchedule && !announcement.namesTranscript
    guard isPossible, entries.count == 1, let entry = entries.first, entry.line.form == .leading,
      !entry.line.title.isEmpty
    else { return nil }
    return entry
  }

  /// The list that some of its entries make; a stamp that is alone in it has the heading above as
  /// its title. Nil where none has a title.
  func list(of kept: [Entry], below heading: String) -> FoundList? {
    var titled: [ChapterLine] = []
    titled.reserveCapacity(kept.count)
    for index in kept.indices where !kept[index].line.title.isEmpty {
      titled.append(kept[index].line)
    }
    if kept.count == 1, titled.isEmpty || SectionLabel.namesVideo(titled[0].title), !heading.isEmpty
    {
      var line = kept[0].line
      line.title = heading
      titled = [line]
    }
    let hasEmpty = kept.count > 1 && titled.count < kept.count
    let empty = hasEmpty ? kept.filter { $0.line.title.isEmpty } : []
    let missing = empty.map { (rule: Rule.emptyTitle, offset: $0.line.source) }
    return titled.isEmpty ? nil : FoundList(lines: titled, flaws: flaws + missing)
  }
}
