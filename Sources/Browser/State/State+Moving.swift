import ChapterModel
import Terminal

extension State {
  /// Moves what is in front: what lies over the lists, else the selection of the list in focus.
  mutating func move(by rows: Int) {
    guard let overlay else { return moveSelection(in: focus, by: rows) }
    switch overlay {
    case .actions(var panel):
      panel.position.move(by: rows, of: panel.rows(keys).count)
      replaceOverlay(.actions(panel))
    case .menu(var menu):
      menu.position.move(by: rows, of: menu.items.count)
      replaceOverlay(.menu(menu))
    case .search(var panel):
      let before = panel.position.selected
      panel.position.move(by: rows, of: panel.rows.count)
      if panel.position.selected != before { detailTop = 0 }
      replaceOverlay(.search(panel))
    case .kept(var panel):
      panel.position.move(by: rows, of: keptList(panel.kind).count)
      replaceOverlay(.kept(panel))
    case .detail(let top):
      replaceOverlay(.detail(top: moved(top, by: rows, lines: detailLineCount(isWhole: true))))
    case .text(let text, let top):
      let lines = SelectableTextView.lines(of: text, width: size.columns).count
      replaceOverlay(.text(text, top: moved(top, by: rows, lines: lines)))
    case .prompt(let prompt): move(by: rows, under: prompt)
    }
  }

  /// Moves under a line that is typed: a filter's list, as its rows are being chosen; by one to an
  /// older or newer query where there is nothing to move in.
  private mutating func move(by rows: Int, under prompt: Prompt) {
    switch prompt.purpose {
    case .filter(let pane, _): moveSelection(in: pane, by: rows)
    case .search where rows != 0: recallQuery(-rows.signum())
    case .search: break
    case .time, .note, .exportFile: break
    }
  }

  mutating func replaceOverlay(_ overlay: Overlay) { overlays[overlays.count - 1] = overlay }

  /// The first line on screen of so many, moved by rows.
  private func moved(_ top: Int, by rows: Int, lines: Int) -> Int {
    let count = max(1, lines - pageHeight + 1)
    var position = ListPosition()
    position.select(top, of: count)
    position.move(by: rows, of: count)
    return position.selected
  }

  mutating func moveSelection(in pane: Pane, by rows: Int) {
    var position = position(in: pane)
    position.move(by: rows, of: count(in: pane))
    keep(position, in: pane)
  }

  /// Moves far: `undo` comes back.
  mutating func jump(by rows: Int) {
    guard overlay == nil else { return move(by: rows) }
    jump(in: focus, by: rows)
  }

  /// Selects a row of what is in front, counted from 0.
  mutating func jump(toRow row: Int) {
    guard overlay == nil else {
      move(by: .min)
      return move(by: max(0, row))
    }
    remember()
    selectRow(row, in: focus)
  }

  mutating func jump(in pane: Pane, by rows: Int) {
    remember()
    moveSelection(in: pane, by: rows)
  }

  /// Selects another talk, so many further: behind the last of a group comes the first of the next.
  mutating func moveTalk(by talks: Int) {
    guard !groups.isEmpty, talks != 0 else { return }
    remember()
    let step = talks < 0 ? -1 : 1
    var left = talks.magnitude
    while left > 0 {
      let selected = position(in: .talks).selected
      let room = step > 0 ? max(0, count(in: .talks) - 1 - selected) : selected
      let rows = Int(min(left, UInt(room)))
      selectRow(selected + step * rows, in: .talks)
      left -= UInt(rows)
      guard left > 0, enterGroup(step) else { return }
      left -= 1
    }
  }

  /// Selects the first talk of the next group that has talks, or the last of one before.
  ///
  /// - Returns: whether there is one.
  private mutating func enterGroup(_ step: Int) -> Bool {
    let start = groupPosition.selected
    var row = start + step
    while groups.indices.contains(row) {
      selectRow(row, in: .events)
      if count(in: .talks) > 0 {
        selectRow(step > 0 ? 0 : count(in: .talks) - 1, in: .talks)
        return true
      }
      row += step
    }
    selectRow(start, in: .events)
    return false
  }

  /// A product that is too large for rows is as good as the largest.
  func clamped(_ pages: Int, _ rows: Int) -> Int {
    let (product, isTooFar) = pages.multipliedReportingOverflow(by: rows)
    return isTooFar ? (pages < 0 ? .min : .max) : product
  }

  /// The rows of what is in front.
  var pageHeight: Int {
    switch overlay {
    case nil, .prompt: layout.listHeight
    case .actions: ActionPanelView.rect(in: size).height
    case .menu(let menu): menu.items.count
    case .search: SearchLayout(size: size).rowCount
    case .kept(let panel): layout(of: panel).rows.height
    case .detail: layout.area.height
    case .text: SelectableTextView.rect(in: size).height
    }
  }

  /// Scrolls no further than needed to show what is selected.
  mutating func scrollToSelections() {
    let layout = layout
    for pane in Pane.allCases {
      var position = position(in: pane)
      position.scroll(toFit: layout.listHeight, of: count(in: pane))
      keep(position, in: pane)
    }
    // To count the lines they are made, which at the top, where most stay, would be for nothing.
    if detailTop > 0 {
      detailTop = max(0, min(detailTop, detailLineCount(isWhole: false) - layout.detail.height))
    }
    switch overlay {
    case .actions(var panel):
      panel.position.scroll(toFit: pageHeight, of: panel.rows(keys).count)
      replaceOverlay(.actions(panel))
    case .menu(var menu):
      let height = MenuView.height(of: menu, in: size)
      menu.position.scroll(toFit: height, of: menu.items.count)
      replaceOverlay(.menu(menu))
    case .search(var panel):
      panel.position.scroll(toFit: pageHeight, of: panel.rows.count)
      replaceOverlay(.search(panel))
    case .kept(var panel):
      panel.position.scroll(toFit: pageHeight, of: keptList(panel.kind).count)
      replaceOverlay(.kept(panel))
    case .detail, .text: move(by: 0)
    case .prompt, nil: break
    }
  }

  mutating func scrollSelection(to place: ScrollPlace) {
    var position = position(in: focus)
    let height = layout.listHeight
    position.scroll(toPut: place, in: height, of: count(in: focus))
    keep(position, in: focus)
  }

  mutating func enterSelection() {
    guard let child = focus.child, unfilteredCount(in: child) > 0 else { return }
    focus = child
  }

  mutating func goBack() -> [Effect] {
    if !overlays.isEmpty {
      overlays.removeLast()
    } else if let parent = focus.parent {
      focus = parent
    } else {
      return [.quit(status: endStatus)]
    }
    return []
  }

  mutating func scrollDetail(by lines: Int) {
    if case .detail = overlay { return move(by: lines) }
    let height = layout.detail.height
    let last = max(0, detailLineCount(isWhole: false) - height)
    let (top, isTooFar) = detailTop.addingReportingOverflow(lines)
    detailTop = isTooFar ? (lines < 0 ? 0 : last) : max(0, min(last, top))
  }

  mutating func showDetail() {
    if case .detail = overlay { return overlays.removeAll { $0.isDetail } }
    guard overlay == nil || isSearching || overlay?.isKept == true else { return }
    guard !selection.isEmpty else { return refuse("Nothing to show here") }
    overlays.append(.detail(top: 0))
  }

  /// Selects the chapter of the selected talk that holds a time.
  mutating func selectTime(_ time: Timestamp) {
    guard let talkChoice, let talk, !talk.chapters.isEmpty else {
      return refuse("No talk with chapters is selected")
    }
    let starts = Array(talk.chapters.starts)
    let places = starts.indices.filter { starts[$0] <= time }
    guard let place = places.max(by: { starts[$0] < starts[$1] }) else {
      return refuse("The first chapter begins after \(time)")
    }
    remember()
    select(Choice(event: talkChoice.event, talk: talkChoice.talk, chapter: place))
  }
}
