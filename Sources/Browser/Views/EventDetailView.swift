import ChapterModel
import Terminal

/// What is known of an event: how much it has, who wrote its post, where that lies.
struct EventDetailView {
  let event: Event

  func draw(in frame: inout Frame, rect: Rect) {
    let facts: [(text: String, style: Style)] = [
      (counts, .plain), (authors, .person), (event.path, .muted),
    ].filter { !$0.0.isEmpty }
    for (offset, line) in facts.prefix(rect.height).enumerated() {
      frame.write(
        DisplayText(line.text).truncated(to: rect.width),
        at: Position(column: rect.column, row: rect.row + offset), style: line.style)
    }
  }

  private var counts: String {
    let speakers = Set(event.talks.flatMap(\.speakers).map { Slug.of($0.name) }).count
    return [(event.talks.count, "talk"), (speakers, "speaker"), (event.chapterCount, "chapter")]
      .filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
      .joined(separator: " · ")
  }

  private var authors: String {
    let names = event.authors.map { author in
      author.name + (author.bio.map { " (\($0))" } ?? "")
    }
    return names.isEmpty ? "" : "by " + names.joined(separator: ", ")
  }
}
