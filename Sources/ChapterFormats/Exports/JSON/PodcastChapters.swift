import ChapterModel

/// Podcasting 2.0's chapters (github.com/Podcastindex-org/podcast-namespace, jsonChapters.md).
///
///     {"version": "1.2.0", "title": …, "podcastName": …, "author": …, "chapters": [
///       {"startTime": 884, "endTime": 1119, "title": …, "url": …} ]}
///
/// The version is text, not a number. Times are seconds. `url` is the link of the chapter; `endTime`
/// is left out where nobody knows it, and so is what the talk doesn't say.
///
/// It holds the talk's title, event and speakers' names, and start, end, title and link of the
/// chapters of its video.
enum PodcastChapters: TalkWriter {
  static func write(
    _ talk: Talk, in event: Event, to output: inout OutputBuffer, _ notes: inout ExportNotes
  ) {
    let timeline = Timeline(talk)
    timeline.noteElsewhere(&notes)
    output.append("{")
    output.append("version", "1.2.0")
    output.append("title", talk.title.inOneLine)
    output.append("podcastName", event.title.inOneLine)
    if !talk.speakers.isEmpty {
      output.append("author", talk.speakers.map(\.name.inOneLine).joined(separator: "; "))
    }
    output.append(key: "chapters")
    output.append("[")
    for (position, chapter) in timeline.own.enumerated() {
      output.append(position == 0 ? "\n{" : ",\n{")
      output.append("startTime", chapter.start.seconds)
      if let end = chapter.end { output.append("endTime", end.seconds) }
      output.append("title", chapter.title)
      if let link = chapter.link { output.append("url", link.url()) }
      output.append("}")
    }
    output.append(timeline.own.isEmpty ? "]}\n" : "\n]}\n")
  }
}
