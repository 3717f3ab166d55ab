import ChapterCatalog
import ChapterModel
import Terminal

/// What is known of an event, or of talks that have something else in common: how much it has, who
/// wrote its post, where that lies.
struct GroupLines {
  let talks: [Talk]

  /// The event; nil for another group.
  let event: Event?

  /// What is wrong with the event's post.
  let faults: [PostFaults.Fault]

  let width: Int

  /// The lines of a row of the first list.
  init(of group: TalkGroup, in state: State, width: Int) {
    let catalog = state.catalog
    switch group.content {
    case .event(let place):
      event = catalog.events[place]
      talks = catalog.events[place].talks
    case .talks(let choices):
      event = nil
      talks = choices.compactMap { catalog.talk(at: $0) }
    }
    faults = event.map { state.faults(ofPostAt: $0.path) } ?? []
    self.width = width
  }

  var lines: [DetailLine] {
    DetailLine.wrapped(counts, width: width, .plain)
      + DetailLine.wrapped(authors, width: width, .person)
      + DetailLine.wrapped(event?.path ?? "", width: width, .muted)
      + DiagnosticLines(path: event?.path ?? "", faults: faults, width: width).lines
  }

  private var counts: String {
    let speakers = talks.count > Self.countedTalks ? 0 : speakerCount
    let chapters = talks.reduce(0) { $0 + $1.chapters.count }
    return [(talks.count, "talk"), (speakers, "speaker"), (chapters, "chapter")]
      .filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
      .joined(separator: " · ")
  }

  /// The most talks whose speakers are counted: more would cost time with every key.
  private static let countedTalks = 500

  private var speakerCount: Int { Set(talks.flatMap(\.speakers).map { Slug.of($0.name) }).count }

  private var authors: String {
    let names = (event?.authors ?? []).map { author in
      author.name + (author.bio.map { " (\($0))" } ?? "")
    }
    return names.isEmpty ? "" : "by " + names.joined(separator: ", ")
  }
}
