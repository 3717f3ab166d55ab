import ChapterCatalog
import ChapterModel

/// Groups and sorts the talks of a catalog as the lists show them.
///
/// Groups cost a pass over the talks and a sort; of talks and chapters only those of what is
/// selected are sorted.
enum TalkGrouping {
  /// The rows of the first list.
  static func groups(of catalog: Catalog, _ order: ListOrder, filter: Query?) -> [TalkGroup] {
    let all = unsorted(catalog, order.grouping)
    let sorted = order.events == .title ? sorted(all) { key($0.title) } : all
    guard var matcher = filter.map(RowMatcher.init) else { return sorted }
    return sorted.filter { group in
      guard let place = group.eventPlace else {
        let talks = group.choices(in: catalog).compactMap { catalog.talk(at: $0) }
        return matcher.finds(Event(id: group.id, title: group.title, talks: talks))
      }
      return matcher.finds(catalog.events[place])
    }
  }

  /// The talks of a group.
  static func talks(
    of group: TalkGroup, in catalog: Catalog, _ order: ListOrder, filter: Query?
  ) -> [Choice] {
    var choices = group.choices(in: catalog)
    if var matcher = filter.map(RowMatcher.init) {
      choices = choices.filter {
        matcher.finds(catalog.events[$0.event].talks[$0.talk], of: catalog.events[$0.event])
      }
    }
    let talk = { (choice: Choice) in catalog.events[choice.event].talks[choice.talk] }
    switch order.talks {
    case .written: return choices
    case .title: return sorted(choices) { key(talk($0).title) }
    case .speaker:
      // Talks without speakers come last.
      return sorted(choices) { talk($0).speakers.first.map { key($0.name) } ?? "\u{10FFFF}" }
    case .length: return sorted(choices) { -(TalkLength(of: talk($0))?.end.seconds ?? -1) }
    }
  }

  /// The chapters of a talk, as places in it.
  static func chapters(
    of choice: Choice, in catalog: Catalog, _ order: ListOrder, filter: Query?
  ) -> [Int] {
    let event = catalog.events[choice.event]
    let talk = event.talks[choice.talk]
    var matcher = filter.map(RowMatcher.init)
    let places = matcher?.chapters(of: talk, of: event) ?? Array(talk.chapters.indices)
    switch order.chapters {
    case .written: return places
    case .length: return sorted(places) { -(talk.chapters[$0].duration?.seconds ?? -1) }
    }
  }

  private static func unsorted(_ catalog: Catalog, _ grouping: Grouping) -> [TalkGroup] {
    switch grouping {
    case .events:
      return catalog.events.enumerated().map { place, event in
        TalkGroup(
          id: event.id, title: event.title, year: event.date.map { "\($0.year)" } ?? "",
          content: .event(place))
      }
    case .years:
      let years = gathered(catalog) { event, _ in [event.date.map { "\($0.year)" } ?? ""] }
      return years.sorted { $0.name > $1.name }.map { group(grouping, $0, or: "without a date") }
    case .speakers:
      let names = gathered(catalog) { _, talk in
        talk.speakers.isEmpty ? [""] : talk.speakers.map(\.name)
      }
      return byName(names).map { group(grouping, $0, or: "without a speaker") }
    case .languages:
      let names = gathered(catalog) { _, talk in [talk.language?.text ?? ""] }
      return byName(names).map { group(grouping, $0, or: "language not said") }
    }
  }

  /// Talks that have a name in common.
  private typealias Gathered = (name: String, talks: [Choice])

  /// The talks by names that they have; names that differ in case or accents alone are one, as first
  /// written.
  private static func gathered(
    _ catalog: Catalog, by names: (Event, Talk) -> [String]
  ) -> [Gathered] {
    var places: [String: Int] = [:]
    var groups: [Gathered] = []
    for (eventPlace, event) in catalog.events.enumerated() {
      for (talkPlace, talk) in event.talks.enumerated() {
        for name in names(event, talk) {
          let folded = key(name)
          let place = places[folded, default: groups.count]
          if place == groups.count {
            places[folded] = place
            groups.append((name, []))
          }
          groups[place].talks.append(Choice(event: eventPlace, talk: talkPlace))
        }
      }
    }
    return groups
  }

  private static func group(
    _ grouping: Grouping, _ gathered: Gathered, or unnamed: String
  ) -> TalkGroup {
    let name = gathered.name
    return TalkGroup(
      id: "\(grouping.rawValue) \(key(name))", title: name.isEmpty ? unnamed : name, year: "",
      content: .talks(gathered.talks))
  }

  /// By name, what has none last.
  private static func byName(_ groups: [Gathered]) -> [Gathered] {
    sorted(groups) { $0.name.isEmpty ? "\u{10FFFF}" : key($0.name) }
  }

  /// In the order of their keys, each asked once; what has the same stays in order.
  private static func sorted<Element>(
    _ elements: [Element], by key: (Element) -> some Comparable
  ) -> [Element] {
    let keys = elements.map(key)
    return elements.indices
      .sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }
      .map { elements[$0] }
  }

  /// A name without case and accents.
  private static func key(_ name: String) -> String {
    FoldedText(name).string
  }
}
