import ChapterCatalog
import Terminal

extension State {
  /// Takes an action in: changes the state and says what the world should do.
  public mutating func update(_ action: Action) -> [Effect] {
    // One key does both: what is typed is a name in the palette, and a query in the search.
    let action = isSearching && action == .complete ? .toggleMark(1) : action
    if action.isAPersons {
      notice = nil
      keyReading = KeyReading()
      hasActed = true
      restoredPlace = nil
    }
    let wantedMouse = wantsMouse
    var effects = waits(action) ? [] : recordQuery(by: action) + effects(of: action)
    effects += requestSearch()
    if wantsMouse != wantedMouse { effects.append(.listenToMouse(wantsMouse)) }
    extendRange()
    scrollToSelections()
    effects += requestCheck()
    return effects
  }

  private mutating func effects(of action: Action) -> [Effect] {
    if let overlay, action.isAboutLists, !overlay.takes(action) {
      if overlay.keyPlace == .rows { refuse("That is for the lists: close this first") }
      return []
    }
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
    case .undo: return undo()
    case .showBasket: toggle(.basket)
    case .showBookmarks: toggle(.bookmarks)
    case .moveRow(let rows): moveRow(by: rows)
    case .removeRow: return removeRow()
    case .bookmark: bookmark()
    case .editNote(let id): editNote(of: id)
    case .removeBookmark(let id): return removeBookmark(id)
    case .toggleSeen: return toggleSeen()
    case .copyLink: return copyLink()
    case .openLink: return openLink()
    case .playLink: return playLink()
    case .playParts: return playParts()
    case .chooseCopyForm: chooseCopyForm()
    case .copyAs(let form): return copy(as: form)
    case .chooseExport: chooseExport()
    case .startExport(let form): startExport(form)
    case .nameExport(let form, let path): open(.exportFile(form), path)
    case .export(let export): return [.export(export)]
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
    case .nextTheme: return wearNextTheme()
    case .complete: complete()
    case .reload: return [.reload]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .resized(let size): self.size = size
    case .postsLoaded(let catalog, let loading):
      show(catalog, loading)
      if hasNothingToChoose { return [.quit(status: Self.nothingToChoose)] }
    case .readingProgressed(let loading): self.loading = loading
    case .copyingFailed(let text, let notice):
      overlays.append(.text(text, top: 0))
      self.notice = notice
    case .noticed(let notice): self.notice = notice
    case .started(let notice): return start(notice)
    case .exportFileExists(let export): askToReplace(export)
    case .remembered(let loaded): take(loaded)
    case .saved(let change): confirm(change)
    case .notSaved(let change, let sentence): regret(change, sentence)
    case .pasted(let text): return paste(text)
    case .unboundKeys(let keys):
      notice = Notice("\(keys.name) does nothing here: ? shows the keys", isFailure: true)
    case .searchEverything: searchEverything()
    case .recallQuery(let steps): recallQuery(steps)
    case .searched(let results): return take(results)
    case .checked(let faults): take(faults)
    case .waited: endWait()
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
      place = Place(focus: .events, group: nil, talk: place.talk, chapter: place.chapter)
    }
    keepNames()
    moveResults(to: catalog)
    self.catalog = catalog
    self.loading = loading
    marks.locate(in: catalog)
    bookmarkList.locate(in: catalog)
    range = nil
    arrangeGroups()
    select(place)
    restorePlace()
    measureKept()
  }
}

extension Action {
  /// Whether it is what a person wants, not what happened.
  var isAPersons: Bool {
    switch self {
    case .resized, .postsLoaded, .readingProgressed, .redraw, .noticed, .copyingFailed, .waited,
      .started, .exportFileExists, .remembered, .saved, .notSaved, .searched,
      .checked:
      false
    default: true
    }
  }

  /// Whether it is about the lists, which nobody sees while something lies over them.
  var isAboutLists: Bool {
    switch self {
    case .enterSelection, .leavePane, .focusNextPane, .focusPreviousPane, .moveTalk, .moveEvent,
      .startSearch, .moveToMatch, .startFilter, .clearFilter, .toggleMark, .toggleRange, .markAll,
      .invertMarks, .scrollSelection, .copyLink, .openLink, .playLink, .readPost,
      .showLinks, .chooseOrder, .startTime, .playParts, .chooseCopyForm, .chooseExport,
      .toggleSeen, .bookmark, .searchEverything:
      true
    default: false
    }
  }

  /// Whether it is about what is selected or marked, wherever that is shown.
  var isAboutSelection: Bool {
    switch self {
    case .copyLink, .openLink, .playLink, .playParts, .chooseCopyForm, .chooseExport, .toggleSeen,
      .bookmark, .showLinks:
      true
    default: false
    }
  }

  /// Whether it is about the post or the detail of what is selected.
  var isAboutPost: Bool {
    switch self {
    case .editPost, .readPost, .showDetail: true
    default: false
    }
  }

  /// Whether it marks rows.
  var isMark: Bool { if case .toggleMark = self { true } else { false } }
}
