import ChapterCatalog
import ChapterModel

extension State {
  /// The search over everything where it is open, also under what lies over it.
  var searchPanel: SearchPanel? {
    for case .search(let panel) in overlays.reversed() { return panel }
    return nil
  }

  /// Whether the search over everything is in front.
  var isSearching: Bool {
    if case .search = overlay { true } else { false }
  }

  /// The list that what is selected would stand in: that of the selected row of what lies over the
  /// lists, else the list in focus.
  var selectedPane: Pane {
    guard searchPanel != nil || keptPanel != nil else { return focus }
    return selection.first?.chapter == nil ? .talks : .chapters
  }

  /// The talk or chapter that is selected; of an event its selected talk.
  var selectedChoice: Choice? {
    if searchPanel != nil || keptPanel != nil { return selection.first }
    return focus == .chapters ? chapterChoice ?? talkChoice : talkChoice
  }

  /// The event of the talk or chapter that is selected.
  var selectedEvent: Event? { selectedChoice.flatMap { element(of: catalog.events, at: $0.event) } }

  /// The talk that is selected, or whose chapter is.
  var selectedTalk: Talk? { selectedChoice.flatMap { catalog.talk(at: $0) } }

  /// The chapter that is selected.
  var selectedChapter: Chapter? { selectedChoice.flatMap { catalog.chapter(at: $0) } }

  /// Opens the search with what was looked for last, which the next letter typed replaces, at the
  /// result that was selected.
  mutating func searchEverything() {
    endRange()
    detailTop = 0
    var panel = lastSearch ?? SearchPanel()
    panel.reopen()
    overlays.append(.search(panel))
  }

  /// Asks for the results that the open search shows or will, where nobody has asked for them yet.
  ///
  /// So whatever changes the query, the catalog or the rows that are wanted needs not think of it.
  mutating func requestSearch() -> [Effect] {
    guard var panel = searchPanel else { return forgetSearch() }
    panel.wantMore(below: SearchLayout(size: size).rowCount)
    let wanted = SearchPanel.Wish(
      catalogNumber: catalogNumber, query: panel.query, limit: panel.limit)
    defer { replace(panel) }
    guard panel.wish != wanted else { return [] }
    searchNumber += 1
    searchedCatalogNumber = catalogNumber
    panel.ask(for: wanted, number: searchNumber)
    return [
      .search(
        SearchRequest(
          number: searchNumber, catalog: catalog, catalogNumber: catalogNumber, query: panel.query,
          limit: panel.limit))
    ]
  }

  /// Lets go of a catalog that was searched and is no more.
  private mutating func forgetSearch() -> [Effect] {
    guard let number = searchedCatalogNumber, number != catalogNumber else { return [] }
    searchedCatalogNumber = nil
    return [.forgetSearch]
  }

  /// Takes the answer to the last request in, and does what waited for it; others are dropped.
  mutating func take(_ results: SearchResults) -> [Effect] {
    guard var panel = searchPanel, panel.number == results.number else { return [] }
    let before = panel.choice
    let waiting = panel.take(results)
    if panel.choice != before { detailTop = 0 }
    replace(panel)
    return waiting.flatMap { update($0) }
  }

  /// Finds the results of the last answer in another catalog by their ids, until the next answer.
  mutating func moveResults(to catalog: Catalog) {
    catalogNumber += 1
    guard var panel = searchPanel else {
      lastSearch?.forgetResults()
      return
    }
    let ids = panel.rows.map { self.catalog.id(of: $0) ?? "" }
    let places = catalog.choices(withIDs: Set(ids))
    panel.move(to: ids.map { places[$0] })
    replace(panel)
  }

  /// Says that the answer takes longer than a moment.
  mutating func showSlowness() {
    guard var panel = searchPanel, panel.isBehind else { return }
    panel.isSlow = true
    replace(panel)
  }

  /// Puts the panel in its place among the overlays, and keeps it for next time.
  private mutating func replace(_ panel: SearchPanel) {
    lastSearch = panel
    for place in overlays.indices.reversed() {
      guard case .search = overlays[place] else { continue }
      overlays[place] = .search(panel)
      return
    }
  }

  /// Takes an older or newer query into the line that is typed.
  mutating func recallQuery(_ steps: Int) {
    let isRecalled: Bool
    switch overlay {
    case .search(var panel):
      isRecalled = panel.recall(steps, of: queryHistory)
      replace(panel)
    case .prompt(let prompt) where prompt.isForQuery:
      isRecalled = recallQuery(steps, into: prompt)
    default: return
    }
    if !isRecalled { refuse(steps > 0 ? "No older query" : "No newer query") }
  }

  private mutating func recallQuery(_ steps: Int, into prompt: Prompt) -> Bool {
    var prompt = prompt
    let query = prompt.history.recall(steps, of: queryHistory, from: prompt.field.text)
    guard let query else { return false }
    prompt.field = TextField(query)
    followTyping(prompt)
    return true
  }
}
