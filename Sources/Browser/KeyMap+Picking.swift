import Terminal

extension KeyMap {
  /// The keys of a picker: those of the browser, but that Enter chooses and leaving cancels.
  ///
  /// - Parameter severalMarked: whether more than one can be chosen, so that there is a key to mark.
  /// - Returns: the picker's key map.
  public static func picking(severalMarked: Bool) -> KeyMap {
    let bindings = KeyMap.defaults.bindings.map { binding in
      title(in: binding.action).map { binding.titled($0) } ?? binding
    }
    let mark = KeyBinding(
      keys: [.character(" ")], action: .toggleMark, title: "mark to be chosen with others",
      hint: "mark", group: .lists)
    return KeyMap(severalMarked ? [mark] + bindings : bindings)
  }

  /// What a picker calls an action that does something else there.
  private static func title(in action: Action) -> String? {
    switch action {
    case .openSelection: "into the selection; on a chapter, or once something is marked: choose"
    case .closeOverlay: "close what is open, else cancel"
    case .goBack: "back; from the events: cancel"
    case .quit: "cancel"
    default: nil
    }
  }
}

extension KeyBinding {
  fileprivate func titled(_ title: String) -> KeyBinding {
    KeyBinding(keys: keys, action: action, title: title, hint: hint, group: group)
  }
}
