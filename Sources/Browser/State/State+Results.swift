import ChapterCatalog

extension State {
  /// Whether an action waits for the answer to what is typed in the search in front.
  ///
  /// Keys that are typed ahead are about what was typed before them, not about the rows that are
  /// still shown.
  mutating func waits(_ action: Action) -> Bool {
    guard case .search(var panel) = overlay, panel.isBehind, panel.error == nil,
      action.isAboutResults
    else { return false }
    panel.waiting.append(action)
    replaceOverlay(.search(panel))
    return true
  }

  /// Keeps what was looked for once something is done with a result of it.
  mutating func recordQuery(by action: Action) -> [Effect] {
    guard case .search(let panel) = overlay, panel.error == nil, panel.choice != nil,
      !panel.query.isEmpty, action.isAboutResults, !action.isMove
    else { return [] }
    let text = panel.query.text
    return queryHistory.last == text ? [] : record(.query(text))
  }

  /// Goes to the selected result in the lists; a picker ends with it, or with what is marked.
  mutating func go(toResultOf panel: SearchPanel) -> [Effect] {
    guard panel.error == nil, let choice = panel.choice else {
      refuse(panel.error?.message ?? "No match to go to")
      return []
    }
    if picking != nil { return [.choose(marks.isEmpty ? [choice] : marks.choices)] }
    remember()
    overlays = []
    detailTop = 0
    select(choice)
    return []
  }

  /// Marks the selected result and those below, or takes their marks off, and goes on behind them;
  /// above where negative.
  mutating func markResults(_ rows: Int, of panel: SearchPanel) {
    guard let choice = panel.choice, let id = catalog.id(of: choice) else {
      return refuse("Nothing to mark here")
    }
    remember()
    let marked = MarkList.rows(rows, from: panel.position.selected, of: panel.rows.count)
    let found = panel.rows[marked].compactMap { row in catalog.id(of: row).map { ($0, row) } }
    if marks.contains(id) {
      marks.remove(found.map(\.0))
    } else {
      marks.insert(found.map { (id: $0.0, choice: $0.1) })
    }
    move(by: rows < 0 ? -marked.count : marked.count)
  }
}

extension Action {
  /// Whether it is about the results of a search: where one is, what is done with it.
  fileprivate var isAboutResults: Bool {
    isMove || isMark || isAboutSelection || isAboutPost || self == .openSelection
  }

  /// Whether it moves the selection.
  fileprivate var isMove: Bool {
    switch self {
    case .moveSelection, .moveByHalfPages, .moveByPages, .selectFirst, .selectLast, .selectRow: true
    default: false
    }
  }
}
