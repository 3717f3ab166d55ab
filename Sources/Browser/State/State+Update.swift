import ChapterCatalog
import Terminal

extension State {
  /// Takes an action in: changes the state and says what the world should do.
  public mutating func update(_ action: Action) -> [Effect] {
    if action.isAPersons {
      notice = nil
      keyReading = KeyReading()
    }
    let wantedMouse = wantsMouse
    var effects = effects(of: action)
    if wantsMouse != wantedMouse { effects.append(.listenToMouse(wantsMouse)) }
    extendRange()
    scrollToSelections()
    return effects
  }

  private mutating func effects(of action: Action) -> [Effect] {
    if overlay != nil, action.isAboutLists { return [] }
    switch action {
    case .moveSelection(let rows): move(by: rows)
    case .moveByHalfPages(let pages): move(by: clamped(pages, max(1, pageHeight / 2)))
    case .moveByPages(let pages): move(by: clamped(pages, max(1, pageHeight - 1)))
    case .selectFirst: jump(by: .min)
    case .selectLast: jump(by: .max)
    case .selectRow(let number): jump(toRow: number - 1)
    case .scrollSelection(let place): scrollSelection(to: place)
    case .enterSelection: enterSelection()
    case .openSelection: return openSelection()
    case .leavePane: focus = focus.parent ?? focus
    case .focusNextPane: focus = focus.child ?? .events
    case .focusPreviousPane: focus = focus.parent ?? .chapters
    case .moveTalk(let talks): moveTalk(by: talks)
    case .moveEvent(let events): jump(in: .events, by: events)
    case .startSearch: open(.search(focus))
    case .moveToMatch(let matches): moveToMatch(matches)
    case .startFilter: startFilter()
    case .clearFilter: clearFilter()
    case .startTime(let typed): open(.time, typed)
    case .selectTime(let time): selectTime(time)
    case .toggleMark(let rows): toggleMark(rows: rows)
    case .toggleRange: toggleRange()
    case .markAll: markAll()
    case .invertMarks: invertMarks()
    case .clearMarks: clearMarks()
    case .undo: undo()
    case .copyLink: return copyLink()
    case .openLink: return openLink()
    case .playLink: return playLink()
    case .showLinks: showLinks()
    case .editPost: return editPost()
    case .readPost: return readPost()
    case .chooseOrder: overlays.append(.menu(orderMenu))
    case .setOrder(let order): set(order)
    case .scrollDetail(let lines): scrollDetail(by: lines)
    case .showDetail: showDetail()
    case .showHelp: toggle(.help)
    case .showPalette: toggle(.palette)
    case .chooseItem(let row): return chooseItem(row)
    case .edit(let edit): self.edit(edit)
    case .closeOverlay: return closeOverlay()
    case .goBack: return goBack()
    case .quit: return [.quit(status: endStatus)]
    case .cancel: return [.quit(status: Self.cancelled)]
    case .press(let position, let clicks): return press(at: position, clicks: clicks)
    case .turnWheel(let position, let steps): turnWheel(at: position, steps: steps)
    case .toggleMouse: toggleMouse()
    case .reload: return [.reload]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .resized(let size): self.size = size
    case .postsLoaded(let catalog, let loading): show(catalog, loading)
    case .copyingFailed(let text, let notice):
      overlays.append(.text(text, top: 0))
      self.notice = notice
    case .noticed(let notice): self.notice = notice
    case .pasted(let text): return paste(text)
    case .unboundKeys(let keys):
      notice = Notice("\(keys.name) does nothing here: ? shows the keys", isFailure: true)
    case .waited: keyReading.showsHints = !keyReading.sequence.isEmpty
    }
    return []
  }

  /// The status of a program that was cancelled, as shells have it.
  static let cancelled: Int32 = 130

  /// The status of an end without a choice: a picker's is to be told from one with.
  var endStatus: Int32 { picking == nil ? 0 : Self.cancelled }

  mutating func refuse(_ sentence: String) { notice = Notice(sentence, isFailure: true) }

  private mutating func toggleMouse() {
    isMouseOn.toggle()
    notice = Notice(isMouseOn ? "Listening to the mouse" : "The mouse selects text")
  }

  /// Shows another catalog and stays at the event, talk and chapter that were selected.
  private mutating func show(_ catalog: Catalog, _ loading: Loading) {
    let isUntouched = groupPosition.selected == 0 && focus == .events
    var place = place
    if isUntouched {
      place = Snapshot.Place(focus: .events, group: nil, talk: place.talk, chapter: place.chapter)
    }
    self.catalog = catalog
    self.loading = loading
    marks.locate(in: catalog)
    range = nil
    arrangeGroups()
    select(place)
  }
}

extension Action {
  /// Whether it is what a person wants, not what happened.
  var isAPersons: Bool {
    switch self {
    case .resized, .postsLoaded, .redraw, .noticed, .copyingFailed, .waited: false
    default: true
    }
  }

  /// Whether it is about the lists, which nobody sees while something lies over them.
  var isAboutLists: Bool {
    switch self {
    case .enterSelection, .leavePane, .focusNextPane, .focusPreviousPane, .moveTalk, .moveEvent,
      .startSearch, .moveToMatch, .startFilter, .clearFilter, .toggleMark, .toggleRange, .markAll,
      .invertMarks, .scrollSelection, .copyLink, .openLink, .playLink, .editPost, .readPost,
      .showLinks, .showDetail, .chooseOrder, .startTime:
      true
    default: false
    }
  }
}
