import ChapterCatalog
import ChapterModel

extension State {
  /// Makes the rows of all lists anew and stays at what is selected, by ids.
  mutating func arrange() {
    let place = place
    arrangeGroups()
    select(place)
  }

  /// Where one is, by ids that survive a reload.
  public var place: Place {
    Place(
      focus: focus, group: group?.id, talk: talk?.id,
      chapter: chapterChoice.flatMap { catalog.id(of: $0) })
  }

  /// Makes the rows of the first list, and those that follow from it.
  mutating func arrangeGroups() {
    groups = TalkGrouping.groups(of: catalog, order, filter: filters[.events])
    groupPosition.select(groupPosition.selected, of: groups.count)
    shownGroup = nil
    shownTalk = nil
    followSelection()
  }

  /// Makes the rows of talks and chapters where another group or talk is selected.
  mutating func followSelection() {
    if shownGroup == nil || shownGroup != group?.id {
      shownGroup = group?.id
      talkRows =
        group.map { TalkGrouping.talks(of: $0, in: catalog, order, filter: filters[.talks]) } ?? []
      shownTalk = nil
    }
    guard shownTalk == nil || shownTalk != talkChoice else { return }
    shownTalk = talkChoice
    detailTop = 0
    chapterRows =
      shownTalk.map {
        TalkGrouping.chapters(of: $0, in: catalog, order, filter: filters[.chapters])
      } ?? []
  }

  /// Selects what stands at a place, as far as it is still there.
  mutating func select(_ place: Place) {
    if let row = groups.firstIndex(where: { $0.id == place.group }) { selectRow(row, in: .events) }
    if let row = talkRows.firstIndex(where: { catalog.talk(at: $0)?.id == place.talk }) {
      selectRow(row, in: .talks)
    }
    if let id = place.chapter, let choice = catalog.choices(withIDs: [id])[id],
      choice.talkOnly == talkChoice,
      let row = chapterRows.firstIndex(where: { $0 == choice.chapter })
    {
      selectRow(row, in: .chapters)
    }
    focus = place.focus
    leaveEmptyPanes()
  }

  /// Goes out of lists that have no rows.
  mutating func leaveEmptyPanes() {
    while unfilteredCount(in: focus) == 0, let parent = focus.parent { focus = parent }
  }

  /// Selects a talk or chapter in the lists, wherever it is; filters that hide it are cleared.
  ///
  /// - Returns: whether it is there.
  @discardableResult
  mutating func select(_ choice: Choice) -> Bool {
    guard catalog.talk(at: choice) != nil else { return false }
    if !groups.contains(where: { $0.holds(choice) }) {
      filters[.events] = nil
      arrangeGroups()
    }
    if let group, group.holds(choice) {
    } else if let row = groups.firstIndex(where: { $0.holds(choice) }) {
      selectRow(row, in: .events)
    }
    if !talkRows.contains(choice.talkOnly) { clear(.talks) }
    guard let row = talkRows.firstIndex(of: choice.talkOnly) else { return false }
    selectRow(row, in: .talks)
    focus = .talks
    guard let chapter = choice.chapter else { return true }
    if !chapterRows.contains(chapter) { clear(.chapters) }
    guard let row = chapterRows.firstIndex(of: chapter) else { return true }
    selectRow(row, in: .chapters)
    focus = .chapters
    return true
  }

  /// Takes the filter of a list off.
  private mutating func clear(_ pane: Pane) {
    filters[pane] = nil
    arrangeGroups()
  }

  /// Selects a row, or the nearest one there is.
  mutating func selectRow(_ row: Int, in pane: Pane) {
    var position = position(in: pane)
    position.select(row, of: count(in: pane))
    keep(position, in: pane)
  }

  mutating func keep(_ position: ListPosition, in pane: Pane) {
    switch pane {
    case .events: groupPosition = position
    case .talks: if let shownGroup { talkPositions[shownGroup] = position }
    case .chapters: if let shownTalkID { chapterPositions[shownTalkID] = position }
    }
    if pane != .chapters { followSelection() }
  }
}
