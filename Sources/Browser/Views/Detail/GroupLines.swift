import ChapterModel
import Terminal

/// What is known of an event, or of talks that have something else in common: how much it has, who
/// wrote its post, where that lies.
struct GroupLines {
  let talks: [Talk]

  /// The event; nil for another group.
  let event: Event?

  let width: Int

  var lines: [DetailLine] {
    DetailLine.wrapped(counts, width: width, .plain)
      + DetailLine.wrapped(authors, width: width, .person)
      + DetailLine.wrapped(event?.path ?? "", width: width, .muted)
  }

  private var counts: String {
    let speakers = Set(talks.flatMap(\.speakers).map { Slug.of($0.name) }).count
    let chapters = talks.reduce(0) { $0 + $1.chapters.count }
    return [(talks.count, "talk"), (speakers, "speaker"), (chapters, "chapter")]
      .filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
      .joined(separator: " · ")
  }

  private var authors: String {
    let names = (event?.authors ?? []).map { author in
      author.name + (author.bio.map { " (\($0))" } ?? "")
    }
    return names.isEmpty ? "" : "by " + names.joined(separator: ", ")
  }
}
