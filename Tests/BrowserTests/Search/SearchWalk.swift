import Browser
import ChapterCatalog
import Terminal

/// A walk through the search over everything, with a searcher that answers as a test wants.
struct SearchWalk {
  /// When the searcher answers.
  enum Answering {
    /// At once, within the key.
    case atOnce

    /// Where `woken` stands among the events; newest request first where `isReversed`.
    case whenWoken(isReversed: Bool)

    /// Never.
    case never
  }

  /// The frames that were shown.
  let frames: [Frame]

  /// The effects beside searches, in order.
  let effects: [Effect]

  /// What was asked for, in order.
  let requests: [SearchRequest]

  /// How the walk ended.
  let end: BrowserEnd

  /// The rows of the last frame.
  var rows: [String] { frames.last?.text.components ?? [] }

  /// The row with the marker, from it on, without the scroll bar.
  var selectedRow: String {
    for row in rows {
      guard row.hasPrefix("▸") else { continue }
      var row = row
      while row.last == " " || row.last == "┃" { row.removeLast() }
      return row
    }
    return ""
  }

  init(
    _ keys: [Key] = [], answering: Answering = .atOnce, columns: Int = 120, rows: Int = 24,
    picking: Picking? = nil, catalog: Catalog = SampleCatalog.catalog, events: [InputEvent] = []
  ) {
    var screen = MemoryScreen(
      size: Size(columns: columns, rows: rows), events: keys.map(InputEvent.key) + events)
    var state = State(
      size: screen.size, libraryName: "vorträge",
      keys: picking == nil ? .defaults : KeyMap.defaults.picking(severalMarked: true),
      picking: picking)
    _ = state.update(.postsLoaded(catalog, .done))
    var effects: [Effect] = []
    var requests: [SearchRequest] = []
    var waiting: [SearchRequest] = []
    var loop = EventLoop(
      state,
      inbox: {
        defer { waiting = [] }
        guard case .whenWoken(let isReversed) = answering else { return [] }
        let ordered = isReversed ? waiting.reversed() : waiting
        return ordered.map { .searched(Self.answer($0)) }
      },
      perform: { effect, _, _ in
        guard case .search(let request) = effect else {
          effects.append(effect)
          return nil
        }
        requests.append(request)
        waiting.append(request)
        if case .atOnce = answering { return .searched(Self.answer(request)) }
        return nil
      })
    end = loop.run(on: &screen)
    frames = screen.frames
    self.effects = effects
    self.requests = requests
  }

  /// The plain answer to a request.
  static func answer(_ request: SearchRequest) -> SearchResults {
    let all = CatalogSearch(request.catalog).matches(request.query, among: .everything)
    return SearchResults(to: request, Array(all.prefix(request.limit)), count: all.count)
  }
}
