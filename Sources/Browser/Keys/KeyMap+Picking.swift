extension KeyMap {
  /// The keys of a picker: those of a browser, but that Enter chooses and leaving cancels.
  ///
  /// - Parameter severalMarked: whether more than one can be chosen, so that there are keys to mark.
  /// - Returns: the picker's key map.
  public func picking(severalMarked: Bool) -> KeyMap {
    KeyMap(
      bindings.compactMap { binding in
        if Self.isForBrowsing(binding.action.action) { return nil }
        if !severalMarked, binding.action.group == .marking, binding.action.action != .undo {
          return nil
        }
        guard let title = Self.title(in: binding.action.action) else { return binding }
        return KeyBinding(
          action: binding.action.titled(title), place: binding.place, sequences: binding.sequences)
      })
  }

  /// Whether an action is for browsing alone: it writes files, or what lasts.
  private static func isForBrowsing(_ action: Action) -> Bool {
    switch action {
    case .chooseExport, .bookmark, .showBookmarks, .toggleSeen: true
    default: false
    }
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
