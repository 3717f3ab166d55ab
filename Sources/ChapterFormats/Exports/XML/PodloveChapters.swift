import ChapterModel

/// Podlove Simple Chapters 1.2 (podlove.org/simple-chapters), as a document of its own.
///
///     chapter = <psc:chapter start="HH:MM:SS.000" title="…" href="…" />
///
/// Times are Normal Play Time (RFC 2326, 3.6). The elements belong to their namespace; a feed takes
/// `psc:chapters` into its item as it stands.
///
/// It holds start and title of the chapters of one video, and their links.
enum PodloveChapters: TalkWriter {
  static func write(
    _ talk: Talk, in event: Event, to output: inout OutputBuffer, _ notes: inout ExportNotes
  ) {
    let timeline = Timeline(talk)
    timeline.noteElsewhere(&notes)
    output.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    output.append(
      "<psc:chapters version=\"1.2\" xmlns:psc=\"http://podlove.org/simple-chapters\">\n")
    for chapter in timeline.own {
      output.append(raw: "  <psc:chapter start=\"\(ClockText.long(chapter.start, decimals: 3))\"")
      output.append(raw: " title=\"\(MarkupText.escaped(chapter.title))\"")
      if let link = chapter.link {
        output.append(raw: " href=\"\(MarkupText.escaped(link.url()))\"")
      }
      output.append(" />\n")
    }
    output.append("</psc:chapters>\n")
  }
}
