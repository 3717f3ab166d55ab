import ChapterModel

/// Makes the ids of a catalog unique: of several talks or events with one id the oldest keeps it, the
/// others have `.2`, `.3`, … behind it, by date, then by path.
///
/// So a new post never changes the ids of older ones, and where the library lies does not matter.
/// Where no id is there twice it costs one pass.
enum UniqueIDs {
  /// The events with unique ids, their talks, too.
  static func made(_ events: [Event]) -> [Event] {
    var unique = events
    for (place, id) in renamed(events.map { ($0.id, $0.date, $0.path) }) { unique[place].id = id }
    guard mayRepeat(events) else { return unique }
    var talks: [(id: String, date: CalendarDate?, path: String)] = []
    for event in events {
      for talk in event.talks { talks.append((talk.id, event.date, talk.path)) }
    }
    let names = renamed(talks)
    guard !names.isEmpty else { return unique }
    var next = 0
    for event in unique.indices {
      for talk in unique[event].talks.indices {
        if let id = names[next] { unique[event].talks[talk].id = id }
        next += 1
      }
    }
    return unique
  }

  /// Whether two talks may have one id, which in nearly all libraries none have; to make the ids of all
  /// takes thirty times as long as this, and to put their hashes into a set four times.
  private static func mayRepeat(_ events: [Event]) -> Bool {
    var hashes: [UInt64] = []
    hashes.reserveCapacity(events.reduce(0) { $0 + $1.talks.count })
    for event in events {
      for talk in event.talks { hashes.append(talk.hashOfID) }
    }
    hashes.sort()
    return hashes.indices.dropFirst().contains { hashes[$0] == hashes[$0 - 1] }
  }

  /// The new ids by place.
  private static func renamed(
    _ items: [(id: String, date: CalendarDate?, path: String)]
  ) -> [Int: String] {
    var taken: Set<String> = []
    var twice: Set<String> = []
    for item in items where !taken.insert(item.id).inserted { twice.insert(item.id) }
    guard !twice.isEmpty else { return [:] }
    var places: [String: [Int]] = [:]
    for (place, item) in items.enumerated() where twice.contains(item.id) {
      places[item.id, default: []].append(place)
    }
    var names: [Int: String] = [:]
    for id in places.keys.sorted() {
      let order = (places[id] ?? []).sorted { isOlder(items[$0], items[$1], $0 < $1) }
      var number = 2
      for place in order.dropFirst() {
        while !taken.insert("\(id).\(number)").inserted { number += 1 }
        names[place] = "\(id).\(number)"
      }
    }
    return names
  }

  private static func isOlder(
    _ one: (id: String, date: CalendarDate?, path: String),
    _ other: (id: String, date: CalendarDate?, path: String), _ isFirst: Bool
  ) -> Bool {
    switch (one.date, other.date) {
    case (let first?, let second?) where first != second: first < second
    case (.some, nil): true
    case (nil, .some): false
    default: one.path == other.path ? isFirst : one.path < other.path
    }
  }
}
