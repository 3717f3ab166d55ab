import Terminal

/// The line at the bottom: what was just done, else the keys that matter here.
struct FooterView {
  let state: State

  func draw(in frame: inout Frame, rect: Rect) {
    if let notice = state.notice {
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

  private func drawHints(in frame: inout Frame, _ rect: Rect) {
    var column = rect.column + 1
    for binding in bindings {
      guard let key = binding.keys.first, let hint = word(for: binding) else { continue }
      let name = DisplayText(key.description)
      let title = DisplayText(hint)
      guard column + name.width + 1 + title.width < rect.endColumn else { continue }
      column = frame.write(name, at: Position(column: column, row: rect.row), style: .key)
      column = frame.write(title, at: Position(column: column + 1, row: rect.row), style: .keyTitle)
      column += 2
    }
  }

  /// The bindings with a hint, those first that are wanted most.
  private var bindings: [KeyBinding] {
    wanted.compactMap { action in state.keys.bindings.first { $0.action == action } }
  }

  private var wanted: [Action] {
    if state.overlay != nil {
      return [.closeOverlay, .moveSelection(1), .moveSelection(-1), .quit]
    }
    if state.events.isEmpty { return [.showHelp, .goBack] }
    if state.picking != nil { return [.openSelection, .toggleMark, .showHelp, .goBack, .copyLink] }
    return [.openSelection, .copyLink, .openLink, .showHelp, .playLink, .goBack, .moveTalk(1)]
  }

  private func word(for binding: KeyBinding) -> String? {
    switch binding.action {
    case .openSelection where state.isAtChoice: "choose"
    case .openSelection where state.count(in: state.focus.child ?? state.focus) == 0: "open"
    case .openSelection where state.focus == .chapters: nil
    case .goBack where state.focus == .events: state.picking == nil ? "quit" : "cancel"
    case .closeOverlay: "close"
    case .moveSelection(let rows): rows > 0 ? "down" : "up"
    default: binding.hint
    }
  }
}
