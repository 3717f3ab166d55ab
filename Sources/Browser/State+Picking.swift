extension State {
  /// What Enter would choose: the selected chapter, or the talk of a list of talks.
  private var choice: Choice? {
    guard focus != .events, talk != nil else { return nil }
    return choice(in: focus, at: position(in: focus).selected)
  }

  /// What a row of a list stands for; nil for an event.
  private func choice(in pane: Pane, at row: Int) -> Choice? {
    switch pane {
    case .events: nil
    case .talks: Choice(event: eventPosition.selected, talk: row)
    case .chapters:
      Choice(
        event: eventPosition.selected, talk: position(in: .talks).selected, chapter: row)
    }
  }

  /// Whether a row is marked to be chosen with others.
  func isMarked(in pane: Pane, at row: Int) -> Bool {
    guard let picking, !picking.marked.isEmpty, let choice = choice(in: pane, at: row)
    else { return false }
    return picking.marked.contains(choice)
  }

  /// Ends with what is selected.
  mutating func choose() -> [Effect] {
    choice.map { [.choose([$0])] } ?? refuse("Nothing to choose here")
  }

  /// Whether Enter ends a picker, rather than goes in.
  var isAtChoice: Bool {
    guard let picking else { return false }
    return !picking.marked.isEmpty || focus.child.map { count(in: $0) == 0 } ?? true
  }

  /// Marks what is selected, or takes the mark off, and goes on to the next row.
  mutating func toggleMark() -> [Effect] {
    guard let choice else { return refuse("Only talks and chapters can be marked") }
    if let place = picking?.marked.firstIndex(of: choice) {
      picking?.marked.remove(at: place)
    } else {
      picking?.marked.append(choice)
    }
    moveSelection(in: focus, by: 1)
    return []
  }
}
