import ChapterModel

/// The lines that a description on YouTube takes for chapters.
///
///     text  = [title LF [link LF] LF] lines    one talk: the lines alone; several: each with a head
///     lines = { stamp " " title LF }           all stamps as wide as the latest
///
/// YouTube makes chapters of a list whose first stamp is 0:00, with three or more in ascending order,
/// each of ten seconds or more (support.google.com/youtube/answer/9884579); this writer invents
/// nothing, so a list without 0:00 stays one, but puts it in order. A description takes neither `<`
/// nor `>`: they are `‹` and `›` here. A bullet or a dash before the stamp would cost the chapter.
///
/// It holds titles and starts of chapters and, of several talks, their titles and links.
enum YouTubeText: LibraryWriter {
  static func write(_ events: [Event], to output: inout OutputBuffer, _ notes: inout ExportNotes) {
    let talks = events.flatMap(\.talks).filter { !$0.chapters.isEmpty }
    notes.talksWithoutChapters += events.reduce(0) { $0 + $1.talks.count } - talks.count
    for (position, talk) in talks.enumerated() {
      if position > 0 { output.append("\n") }
      if talks.count > 1 { writeHead(of: talk, to: &output) }
      let timeline = Timeline(talk)
      timeline.noteElsewhere(&notes)
      let stamps = ClockText.column(timeline.own.map(\.start))
      for (chapter, stamp) in zip(timeline.own, stamps) {
        output.append(raw: "\(stamp) \(allowed(chapter.title))\n")
      }
    }
  }

  private static func writeHead(of talk: Talk, to output: inout OutputBuffer) {
    output.append(raw: allowed(talk.title.inOneLine) + "\n")
    if let link = talk.link { output.append(raw: link.url() + "\n") }
    output.append("\n")
  }

  private static func allowed(_ title: String) -> String {
    String(title.map { $0 == "<" ? "\u{2039}" : $0 == ">" ? "\u{203A}" : $0 })
  }
}
