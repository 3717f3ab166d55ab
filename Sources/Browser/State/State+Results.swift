import ChapterCatalog

extension State {
  /// What an action does to the results of the search in front; nil where it is not about them.
  ///
  /// While the answer to what is typed is not there, such an action waits for it: keys that are typed
  /// ahead are about what was typed before them, not about the rows that are still shown.
  mutating func effectsOnResults(of action: Action) -> [Effect]? {
    guard case .search(var panel) = overlay, action.isAboutResults else { return nil }
    if panel.isBehind, panel.error == nil {
      panel.waiting.append(action)
      replaceOverlay(.search(panel))
      return []
    }
    switch action {
    case .copyLink: return using(panel) { $0.copyLink() }
    case .openLink: return using(panel) { $0.openLink() }
    case .playLink: return using(panel) { $0.playLink() }
    case .editPost: return using(panel) { $0.editPost() }
    case .readPost: return using(panel) { $0.readPost() }
    case .toggleMark(let rows):
      return using(panel) { state in
        state.markResults(rows, of: panel)
        return []
      }
    case .showLinks:
      showLinks()
      return []
    case .showDetail:
      showDetail()
      return []
    default: return nil
    }
  }

  /// Goes to the selected result in the lists; a picker ends with it, or with what is marked.
  mutating func go(toResultOf panel: SearchPanel) -> [Effect] {
    guard panel.error == nil, let choice = panel.choice else {
      refuse(panel.error?.message ?? "No match to go to")
      return []
    }
    return using(panel) { state in
      if state.picking != nil {
        return [.choose(state.marks.isEmpty ? [choice] : state.marks.choices)]
      }
      state.remember()
      state.overlays.removeLast()
      state.detailTop = 0
      state.select(choice)
      return []
    }
  }

  /// Does something with the selected result; what was looked for is kept.
  private mutating func using(
    _ panel: SearchPanel, _ act: (inout State) -> [Effect]
  ) -> [Effect] {
    let text = panel.query.text
    let isNew = panel.choice != nil && !panel.query.isEmpty && queryHistory.last != text
    if isNew {
      queryHistory.removeAll { $0 == text }
      queryHistory.append(text)
      queryHistory.removeFirst(max(0, queryHistory.count - Self.queryLimit))
    }
    return (isNew ? [.saveQuery(text)] : []) + act(&self)
  }

  /// How many queries are kept.
  private static let queryLimit = 500

  /// Marks the selected result and those below, or takes their marks off, and goes on behind them;
  /// above where negative.
  private mutating func markResults(_ rows: Int, of panel: SearchPanel) {
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
    switch self {
    case .moveSelection, .moveByHalfPages, .moveByPages, .selectFirst, .selectLast, .selectRow,
      .openSelection, .copyLink, .openLink, .playLink, .editPost, .readPost, .toggleMark,
      .showLinks,
      .showDetail:
      true
    default: false
    }
  }
}
