import ChapterCatalog
import ChapterModel

/// The talks of a catalog that a person names, in catalog order and with the events around them.
struct TalkSelection {
  /// The events that have one of the talks, with those alone.
  let events: [Event]

  /// How many talks there are.
  var count: Int { events.reduce(0) { $0 + $1.talks.count } }

  /// The talks of some names, each as `TalkFinder` takes it; all talks where there are no names.
  ///
  /// - Throws: where a name fits no talk, or several.
  init(_ names: [String], in loaded: LoadedLibrary) throws(CommandFailure) {
    guard !names.isEmpty else {
      events = loaded.catalog.events.filter { !$0.talks.isEmpty }
      return
    }
    let finder = TalkFinder(loaded.catalog)
    var wanted: Set<Talk> = []
    for name in names { wanted.insert(try Self.talk(name, by: finder, in: loaded)) }
    events = loaded.catalog.events.compactMap { event in
      var event = event
      event.talks.removeAll { !wanted.contains($0) }
      return event.talks.isEmpty ? nil : event
    }
  }

  /// A few lines that tell the talks from each other.
  var lines: String {
    let lines = events.flatMap { event in
      event.talks.map { TalkPlace(event: event, talk: $0).line }
    }
    return Self.shown(lines)
  }

  private static func talk(
    _ name: String, by finder: TalkFinder, in loaded: LoadedLibrary
  ) throws(CommandFailure) -> Talk {
    switch finder.find(name) {
    case .one(let place): return place.talk
    case .several(let places):
      throw .wrongUse(
        "\(places.count) talks fit \u{201C}\(name)\u{201D}: say more to mean one of them"
          + shown(places.map(\.line)))
    case .nothing:
      try loaded.failIfUnreadable()
      throw loaded.nothingFound("talk that fits \u{201C}\(name)\u{201D}, which is no file either,")
    }
  }

  private static func shown(_ lines: [String]) -> String {
    let rest = lines.count > 5 ? "\n  and \(lines.count - 5) more" : ""
    return lines.prefix(5).map { "\n  \($0)" }.joined() + rest
  }
}
