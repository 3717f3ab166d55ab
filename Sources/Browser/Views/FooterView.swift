import Terminal

/// The line at the bottom: what was just done, else the keys that matter here.
struct FooterView {
  let state: State

  func draw(in frame: inout Frame, rect: Rect) {
    if case .prompt = state.overlay { return }
    if !state.keyReading.isEmpty {
      drawPending(in: &frame, rect)
    } else if let notice = state.notice {
      draw(notice, in: &frame, rect)
    } else {
      drawHints(in: &frame, rect)
    }
  }

  private func draw(_ notice: Notice, in frame: inout Frame, _ rect: Rect) {
    let text = DisplayText((notice.isFailure ? "✗ " : "✓ ") + notice.text)
    frame.write(
      text.truncated(to: rect.width - 2), at: Position(column: rect.column + 1, row: rect.row),
      style: notice.isFailure ? .failure : .notice)
  }

  /// The keys that wait for more.
  private func drawPending(in frame: inout Frame, _ rect: Rect) {
    let pressed = [state.keyReading.digits, state.keyReading.sequence.name]
    frame.write(
      pressed.filter { !$0.isEmpty }.joined(separator: " ") + " …",
      at: Position(column: rect.column + 1, row: rect.row), style: .key)
  }

  private func drawHints(in frame: inout Frame, _ rect: Rect) {
    var column = rect.column + 1
    for binding in bindings {
      guard let key = binding.sequences.first, let hint = word(for: binding) else { continue }
      let name = DisplayText(key.name)
      let title = DisplayText(hint)
      guard column + name.width + 1 + title.width < rect.endColumn else { continue }
      column = frame.write(name, at: Position(column: column, row: rect.row), style: .key)
      column = frame.write(title, at: Position(column: column + 1, row: rect.row), style: .keyTitle)
      column += 2
    }
  }

  /// The bindings with a hint, those first that are wanted most.
  private var bindings: [KeyBinding] {
    let place = state.keyPlace
    return wanted.compactMap { action in
      state.keys.bindings.first { $0.action.action == action && $0.place == place }
    }
  }

  private var wanted: [Action] {
    switch state.overlay {
    case .actions: return [.openSelection, .closeOverlay, .moveSelection(1), .moveSelection(-1)]
    case .menu, .detail, .text, .prompt:
      return [.closeOverlay, .moveSelection(1), .moveSelection(-1), .quit]
    case nil: break
    }
    if state.groups.isEmpty { return [.clearFilter, .showHelp, .reload, .goBack] }
    if state.picking != nil {
      return [.openSelection, .toggleMark(1), .startSearch, .showHelp, .goBack, .copyLink]
    }
    return [
      .openSelection, .copyLink, .openLink, .showHelp, .playLink, .toggleMark(1), .startSearch,
      .startFilter, .goBack, .moveTalk(1), .chooseOrder,
    ]
  }

  private func word(for binding: KeyBinding) -> String? {
    switch binding.action.action {
    case .openSelection where state.overlay != nil: "do it"
    case .openSelection where state.isAtChoice: "choose"
    case .openSelection where state.unfilteredCount(in: state.focus.child ?? state.focus) == 0:
      "open"
    case .openSelection where state.focus == .chapters: nil
    case .copyLink where !state.marks.isEmpty: "copy \(state.marks.count) marked"
    case .clearFilter: state.filters[state.focus] == nil ? nil : "clear filter"
    case .reload: "read again"
    case .goBack where state.focus == .events: state.picking == nil ? "quit" : "cancel"
    default: binding.action.hint
    }
  }
}
