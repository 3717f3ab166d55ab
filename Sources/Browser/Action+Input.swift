public import Terminal

extension Action {
  /// What an event of the terminal asks for, or nil where it means nothing here.
  ///
  /// `woken`, `resumed` and `ended` are the event loop's own.
  public init?(_ event: InputEvent, keys: KeyMap) {
    switch event {
    case .key(let key):
      guard let action = keys.action(for: key) else { return nil }
      self = action
    case .mouse(let mouse):
      switch mouse.kind {
      case .press(let clicks): self = .press(mouse.position, clicks: clicks)
      case .wheel(let steps): self = .turnWheel(mouse.position, steps: steps)
      }
    case .paste: self = .pasted
    case .resized(let size): self = .resized(size)
    case .woken, .resumed, .ended: return nil
    }
  }

  /// Whether it is about the lists, which nobody sees while something lies over them.
  var isAboutLists: Bool {
    switch self {
    case .enterSelection, .openSelection, .leavePane, .focusNextPane, .focusPreviousPane,
      .moveTalk, .moveEvent, .copyLink, .openLink, .playLink, .press, .editPost, .readPost,
      .showLinks, .toggleMark:
      true
    default: false
    }
  }
}
