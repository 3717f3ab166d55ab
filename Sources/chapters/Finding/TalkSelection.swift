import ChapterCatalog
import ChapterModel

/// The talks of a catalog that a person names, in catalog order and with the events around them.
struct TalkSelection {
  /// The events that have one of the talks, with those alone.
  let events: [Event]

  /// How many talks there are.
  var count: Int { events.reduce(0) { $0 + $1.talks.count } }

  /// The talks of some names, each as ``TalkLookup`` takes it; all talks where there are no names.
  ///
  /// - Throws: where a name fits no talk, or several.
  init(_ names: [String], in loaded: LoadedLibrary) throws(CommandFailure) {
    guard !names.isEmpty else {
      events = loaded.catalog.events.filter { !$0.talks.isEmpty }
      return
    }
    let lookup = TalkLookup(loaded)
    var wanted: Set<Talk> = []
    for name in names { wanted.insert(try lookup.find(name).place.talk) }
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
    return TalkLookup.shown(lines)
  }
}
