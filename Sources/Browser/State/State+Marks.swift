extension State {
  /// The ids and places that a row of a list stands for: a chapter, a talk, all talks of a group.
  func marks(ofRow row: Int, in pane: Pane) -> [(id: String, choice: Choice)] {
    let choices: [Choice] =
      switch pane {
      case .events: element(of: groups, at: row)?.choices(in: catalog) ?? []
      case .talks: [element(of: talkRows, at: row)].compactMap(\.self)
      case .chapters:
        if let shownTalk, let place = element(of: chapterRows, at: row) {
          [Choice(event: shownTalk.event, talk: shownTalk.talk, chapter: place)]
        } else {
          []
        }
      }
    return choices.compactMap { choice in catalog.id(of: choice).map { ($0, choice) } }
  }

  /// How much of what a row stands for is marked: of an event some of its talks may be.
  func marking(ofRow row: Int, in pane: Pane) -> Marking {
    guard !marks.isEmpty else { return .none }
    var isSome: Bool?
    for mark in marks(ofRow: row, in: pane) {
      let isMarked = marks.contains(mark.id)
      guard isSome ?? isMarked == isMarked else { return .some }
      isSome = isMarked
    }
    return isSome == true ? .all : .none
  }

  /// Marks the selection, or takes its mark off, and goes on to the next row; so many
  /// rows, upwards where negative.
  mutating func toggleMark(rows: Int) {
    if case .kept(let panel) = overlay { return toggleMark(in: panel, rows: rows) }
    if case .search(let panel) = overlay { return markResults(rows, of: panel) }
    guard !marks(ofRow: position(in: focus).selected, in: focus).isEmpty else {
      return refuse("Nothing to mark here")
    }
    endRange()
    remember()
    let first = position(in: focus).selected
    let marked = MarkList.rows(rows, from: first, of: count(in: focus))
    let turnsOff = marking(ofRow: first, in: focus) == .all
    for row in marked {
      let row = marks(ofRow: row, in: focus)
      if turnsOff { marks.remove(row.map(\.id)) } else { marks.insert(row) }
    }
    moveSelection(in: focus, by: rows < 0 ? -marked.count : marked.count)
  }

  mutating func toggleRange() {
    guard range == nil else { return endRange() }
    guard count(in: focus) > 0 else { return refuse("Nothing to mark here") }
    remember()
    range = MarkRange(pane: focus, start: position(in: focus).selected, before: marks)
  }

  /// Marks what lies between the beginning of the range and the selection.
  mutating func extendRange() {
    guard let range else { return }
    guard range.pane == focus, range.start < count(in: focus) else { return endRange() }
    let selected = position(in: focus).selected
    marks = range.before
    for row in min(range.start, selected)...max(range.start, selected) {
      marks.insert(marks(ofRow: row, in: focus))
    }
  }

  /// Keeps the marks of the range and goes on without it.
  mutating func endRange() { range = nil }

  /// Takes the marks of the range off again.
  mutating func cancelRange() {
    if let range { marks = range.before }
    range = nil
  }

  mutating func markAll() {
    guard count(in: focus) > 0 else { return refuse("Nothing to mark here") }
    endRange()
    remember()
    marks.insert(marksOfAllRows)
    notice = Notice(markedSentence)
  }

  mutating func invertMarks() {
    guard count(in: focus) > 0 else { return refuse("Nothing to mark here") }
    endRange()
    remember()
    marks.toggle(marksOfAllRows)
    notice = Notice(markedSentence)
  }

  mutating func clearMarks() {
    guard !marks.isEmpty else { return refuse("Nothing is marked") }
    endRange()
    remember()
    marks.removeAll()
    measureKept()
    notice = Notice("All marks taken off")
  }

  private var marksOfAllRows: [(id: String, choice: Choice)] {
    (0..<count(in: focus)).flatMap { marks(ofRow: $0, in: focus) }
  }

  private var markedSentence: String {
    marks.isEmpty ? "Nothing is marked" : "\(marks.count) marked"
  }
}
