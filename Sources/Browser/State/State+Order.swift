extension State {
  /// The ways to sort the list in focus, and to group.
  var orderMenu: Menu {
    func with(_ change: (inout ListOrder) -> Void) -> ListOrder {
      var changed = order
      change(&changed)
      return changed
    }
    func item(
      _ key: Character, _ title: String, _ change: (inout ListOrder) -> Void
    ) -> Menu.Item {
      let changed = with(change)
      return Menu.Item(
        key: key, title: title, isCurrent: changed == order, action: .setOrder(changed))
    }
    let sorting: [Menu.Item] =
      switch focus {
      case .events:
        [
          item("d", "events by date, newest first") { $0.events = .date },
          item("t", "events by title") { $0.events = .title },
        ]
      case .talks:
        [
          item("w", "talks as written") { $0.talks = .written },
          item("t", "talks by title") { $0.talks = .title },
          item("n", "talks by the speaker's name") { $0.talks = .speaker },
          item("l", "talks by length, longest first") { $0.talks = .length },
        ]
      case .chapters:
        [
          item("w", "chapters as written") { $0.chapters = .written },
          item("l", "chapters by length, longest first") { $0.chapters = .length },
        ]
      }
    let grouping = [
      item("E", "group talks by event") { $0.grouping = .events },
      item("Y", "group talks by year") { $0.grouping = .years },
      item("S", "group talks by speaker") { $0.grouping = .speakers },
      item("L", "group talks by language") { $0.grouping = .languages },
    ]
    return Menu(title: "Sort and group", items: sorting + grouping)
  }

  /// Groups and sorts the lists and stays at what is selected.
  mutating func set(_ order: ListOrder) {
    guard order != self.order else { return }
    remember()
    let talk = talkChoice
    let isRegrouped = order.grouping != self.order.grouping
    self.order = order
    let place = place
    if isRegrouped { filters[.events] = nil }
    arrangeGroups()
    select(place)
    guard isRegrouped, let talk, let row = groups.firstIndex(where: { $0.holds(talk) }) else {
      return
    }
    selectRow(row, in: .events)
    if let row = talkRows.firstIndex(of: talk) { selectRow(row, in: .talks) }
    focus = place.focus
  }
}
