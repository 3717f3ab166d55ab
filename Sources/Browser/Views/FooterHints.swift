import Terminal

/// The keys that matter here and now, those first that are wanted most.
struct FooterHints {
  let state: State

  /// A key and what it does, in a word or two.
  struct Hint: Hashable {
    let key: String
    let word: String
  }

  /// All of them; the footer shows as many as fit.
  var hints: [Hint] {
    wanted.compactMap { action in
      guard let binding = state.keys.binding(of: action, in: state.keyPlace),
        let key = binding.sequences.first, let word = word(for: binding)
      else { return nil }
      return Hint(key: key.name, word: word)
    }
  }

  private var wanted: [Action] {
    switch state.overlay {
    case .actions(let panel):
      return panel.kind == .palette
        ? [.openSelection, .complete, .closeOverlay, .moveSelection(1), .moveSelection(-1)]
        : [.openSelection, .closeOverlay, .moveSelection(1), .moveSelection(-1)]
    case .search:
      return [
        .openSelection, .copyLink, .openLink, .playLink, .complete, .closeOverlay,
        .recallQuery(1), .showHelp,
      ]
    case .detail:
      return [.closeOverlay, .moveSelection(1), .moveSelection(-1), .editPost, .moveByPages(1)]
    case .menu:
      return [.openSelection, .closeOverlay, .moveSelection(1), .moveSelection(-1), .quit]
    case .text:
      return [.closeOverlay, .moveSelection(1), .moveSelection(-1), .quit]
    case .prompt(let prompt):
      let older = prompt.isForQuery && !state.queryHistory.isEmpty
      return [.openSelection, .closeOverlay] + (older ? [.recallQuery(1)] : [])
    case .kept(let panel):
      if state.keptList(panel.kind).isEmpty { return [.closeOverlay, .undo, .showHelp] }
      return panel.kind == .basket ? Self.inBasket : Self.inBookmarks
    case nil: return wantedInLists
    }
  }

  private var wantedInLists: [Action] {
    if state.range != nil {
      return [.toggleRange, .closeOverlay, .moveSelection(1), .moveSelection(-1), .selectLast]
    }
    let first =
      (state.loading.isSlow && state.picking == nil ? [Action.closeOverlay] : []) + nowWanted
    if state.groups.isEmpty {
      return first + [.showHelp] + (state.loading.isReading ? [] : [.reload]) + [.goBack]
    }
    if state.count(in: state.focus) == 0, state.filters[state.focus] != nil {
      return first + [.startFilter, .showHelp, .goBack]
    }
    if state.picking != nil {
      return [.openSelection] + first
        + [.toggleMark(1), .searchEverything, .startSearch, .showHelp, .goBack, .copyLink]
    }
    return first + [
      .openSelection, .copyLink, .openLink, .showHelp, .playLink, .searchEverything, .toggleMark(1),
      .startSearch, .startFilter, .goBack, .moveTalk(1), .chooseOrder, .showDetail, .undo,
    ]
  }

  /// What the state of marks, filter and search makes wanted.
  private var nowWanted: [Action] {
    (state.filters[state.focus] == nil ? [] : [.clearFilter])
      + (state.listSearch == nil ? [] : [.moveToMatch(1), .moveToMatch(-1)])
      + (state.marks.isEmpty || state.picking != nil ? [] : [.copyLink, .clearMarks])
  }

  private static let inBasket: [Action] = [
    .copyLink, .openSelection, .removeRow, .moveRow(1), .moveRow(-1), .chooseCopyForm,
    .chooseExport, .undo, .playParts, .closeOverlay, .clearMarks, .showHelp,
  ]

  private static let inBookmarks: [Action] = [
    .openSelection, .copyLink, .bookmark, .removeRow, .openLink, .playLink, .undo, .toggleMark(1),
    .closeOverlay, .showHelp,
  ]

  private func word(for binding: KeyBinding) -> String? {
    switch binding.action.action {
    case .openSelection where state.overlay != nil: wordForTaking
    case .closeOverlay where isAsking: "leave"
    case .complete where state.isSearching: "mark"
    case .playParts: "play them"
    case .bookmark where state.overlay?.isKept == true: "note"
    case .openSelection where state.isAtChoice: "choose"
    case .openSelection where state.unfilteredCount(in: state.focus.child ?? state.focus) == 0:
      "open"
    case .openSelection where state.focus == .chapters: nil
    case .copyLink where !state.marks.isEmpty: "copy \(state.marks.count) marked"
    case .clearMarks: "unmark"
    case .clearFilter: "show all"
    case .moveToMatch(let matches): matches > 0 ? "next match" : "previous"
    case .toggleRange: "keep marks"
    case .closeOverlay where state.overlay == nil:
      state.range != nil ? "take them off" : "stop reading"
    case .showDetail: "all of it"
    case .undo: state.snapshots.isEmpty ? nil : "undo"
    case .selectLast: "to the last"
    case .moveByPages: "page"
    case .reload: "read again"
    case .goBack where state.focus == .events: state.picking == nil ? "quit" : "cancel"
    default: binding.action.hint
    }
  }

  /// Whether a line is asked for.
  private var isAsking: Bool { if case .prompt = state.overlay { true } else { false } }

  /// What taking the selected row of what lies over the lists does.
  private var wordForTaking: String {
    switch state.overlay {
    case .prompt: "take"
    case .menu: "choose"
    case .kept: "go there"
    case .search: state.picking == nil ? "go there" : "choose"
    case .actions, .detail, .text, nil: "do it"
    }
  }
}
