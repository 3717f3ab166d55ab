import ChapterCatalog
import ChapterModel

extension State {
  /// Opens the help or the palette, or closes it.
  mutating func toggle(_ kind: ActionPanel.Kind) {
    endRange()
    if case .actions(let panel) = overlay, panel.kind == kind {
      overlays.removeLast()
    } else {
      overlays.append(.actions(ActionPanel(kind: kind)))
    }
  }

  /// Goes into the selection of what is in front, or takes what is typed.
  mutating func openSelection() -> [Effect] {
    switch overlay {
    case .actions(let panel): return run(panel)
    case .menu(let menu): return chooseItem(menu.position.selected)
    case .search(let panel): return go(toResultOf: panel)
    case .prompt(let prompt): return accept(prompt)
    case .kept(let panel):
      goToRow(of: panel)
      return []
    case .detail, .text: return []
    case nil: return openRow()
    }
  }

  private mutating func openRow() -> [Effect] {
    if picking != nil, !marks.isEmpty { return [.choose(marks.choices)] }
    if let child = focus.child, unfilteredCount(in: child) > 0 {
      focus = child
      return []
    }
    return picking == nil ? openLink() : choose()
  }

  /// Closes the actions and does the one that is selected.
  private mutating func run(_ panel: ActionPanel) -> [Effect] {
    guard let row = element(of: panel.rows(keys), at: panel.position.selected) else {
      refuse("No action is called so")
      return []
    }
    overlays.removeLast()
    guard row.place == .lists else {
      refuse("\(row.keyNames) works \(row.place == .field ? "while typing" : "in menus")")
      return []
    }
    return update(row.action.action)
  }

  /// Does what a row of the menu in front is for, and closes the menu.
  mutating func chooseItem(_ row: Int) -> [Effect] {
    guard case .menu(let menu) = overlay, let item = element(of: menu.items, at: row) else {
      return []
    }
    overlays.removeLast()
    return update(item.action)
  }

  /// Changes the line that is typed.
  mutating func edit(_ edit: FieldEdit) {
    switch overlay {
    case .prompt(var prompt):
      let before = prompt.field.text
      prompt.field.edit(edit)
      if prompt.field.text != before { prompt.history = HistoryCursor() }
      followTyping(prompt)
    case .actions(var panel):
      let before = panel.field.text
      panel.field.edit(edit)
      if panel.field.text != before { panel.position = ListPosition() }
      replaceOverlay(.actions(panel))
    case .search(var panel):
      panel.edit(edit)
      replaceOverlay(.search(panel))
    case .menu, .kept, .detail, .text, nil: break
    }
  }

  /// Completes the name that is typed, as far as all actions that begin so have it in common.
  mutating func complete() {
    guard case .actions(var panel) = overlay, panel.kind == .palette else { return }
    guard let completion = panel.completion(keys), completion != panel.field.text else { return }
    panel.field = TextField(completion)
    panel.position = ListPosition()
    replaceOverlay(.actions(panel))
  }

  /// Closes what is in front or clears what waits; a picker with nothing open is left, as people
  /// leave others, also while it reads.
  mutating func closeOverlay() -> [Effect] {
    if case .prompt(let prompt) = overlay {
      leave(prompt)
    } else if !overlays.isEmpty {
      overlays.removeLast()
    } else if range != nil {
      cancelRange()
    } else if picking != nil {
      return [.quit(status: Self.cancelled)]
    } else if case .reading = loading {
      return [.cancelReading]
    }
    return []
  }

  /// Text goes into the line that is typed; in the lists a link or a time leads to its chapter.
  mutating func paste(_ text: String) -> [Effect] {
    if keyPlace == .field {
      edit(.insert(text))
      return []
    }
    let words = text.split(whereSeparator: \.isWhitespace)
    if let link = words.lazy.compactMap({ VideoLink($0) }).first {
      go(to: link)
    } else if words.count == 1, let time = Timestamp(words[0]) {
      selectTime(time)
    } else {
      refuse("Pasted text is not taken for keys; a link to a video leads to its chapter")
    }
    return []
  }

  /// Selects the talk and chapter that a link leads to.
  private mutating func go(to link: VideoLink) {
    overlays = []
    guard let choice = catalog.choice(for: link) else {
      return refuse("No talk here has the video \(link.videoID)")
    }
    remember()
    select(choice)
    if let start = link.start, choice.chapter == nil {
      notice = Notice("This talk has no chapter at \(start)", isFailure: true)
    }
  }
}
