import Browser

extension State {
  /// Does an action; what it asks for of the search.
  mutating func requests(_ action: Action) -> [SearchRequest] {
    update(action).compactMap { effect in
      if case .search(let request) = effect { request } else { nil }
    }
  }

  /// Does an action and answers what it asks for, and what follows from that.
  mutating func answer(_ action: Action) {
    var requests = requests(action)
    while !requests.isEmpty {
      let actions = requests.map { Action.searched(SearchWalk.answer($0)) }
      requests = actions.flatMap { self.requests($0) }
    }
  }
}
