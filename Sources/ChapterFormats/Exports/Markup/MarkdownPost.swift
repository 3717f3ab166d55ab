import ChapterModel

/// A post in Markdown, in the form that this program reads best and Hugo renders.
///
///     post = [front matter] talks             one event: title, date and authors in front matter
///     talk = "## " title, abstract, "#### Speakers:", list, video, "language: " words, "Chapters:",
///            { indent "* [" start [" - " end] "](" link ") " title LF }
///
/// Several events become one post with a heading for each. A video of YouTube is Hugo's shortcode, any
/// other a link alone in its line. An end is written where it isn't the next chapter's start. Text
/// from posts has a backslash before all that Markdown or a shortcode could mean.
///
/// It holds everything but ids and places and, of several events, their dates and authors; what people
/// wrote as label and link comes back in this form.
enum MarkdownPost: LibraryWriter {
  static func write(_ events: [Event], to output: inout OutputBuffer, _ notes: inout ExportNotes) {
    if events.count == 1 { writeFrontMatter(of: events[0], to: &output) }
    for (position, event) in events.enumerated() {
      if position > 0 { output.append("\n") }
      output.append(raw: "# \(MarkdownText.escaped(event.title))\n")
      for talk in event.talks { write(talk, to: &output) }
    }
  }

  private static func writeFrontMatter(of event: Event, to output: inout OutputBuffer) {
    output.append("---\n")
    output.append(raw: "title: \(quoted(event.title))\n")
    if let date = event.date { output.append(raw: "date: \(date)\n") }
    if event.talks.count == 1 { output.append(raw: "event: \(quoted(event.title))\n") }
    if !event.authors.isEmpty { output.append("authors:\n") }
    for author in event.authors {
      output.append(raw: "  - name: \(quoted(author.name))\n")
      if let bio = author.bio { output.append(raw: "    bio: \(quoted(bio))\n") }
    }
    output.append("---\n\n")
  }

  private static func write(_ talk: Talk, to output: inout OutputBuffer) {
    output.append(raw: "\n## \(MarkdownText.escaped(talk.title))\n\n")
    for paragraph in talk.abstract.paragraphs {
      output.append(raw: MarkdownText.paragraph(paragraph) + "\n\n")
    }
    if !talk.speakers.isEmpty { output.append("#### Speakers:\n\n") }
    for speaker in talk.speakers {
      let affiliation = speaker.affiliation.map { " - \(MarkdownText.escaped($0))" } ?? ""
      output.append(raw: "* \(MarkdownText.escaped(speaker.name))\(affiliation)\n")
    }
    if !talk.speakers.isEmpty { output.append("\n") }
    for video in talk.videos { write(video, of: talk, to: &output) }
    if let language = talk.language {
      output.append(raw: "language: \(MarkdownText.escaped(language.text))\n\n")
    }
    if !talk.chapters.isEmpty { writeChapters(of: talk, to: &output) }
  }

  /// A video as a shortcode; where only its own link could hold its playlist, as a link.
  private static func write(_ video: Video, of talk: Talk, to output: inout OutputBuffer) {
    if video.host == .youTube, video.list == nil || !talk.chapters.isEmpty {
      let title = video.title.map { " title=\(shortcodeValue($0))" } ?? ""
      output.append(raw: "{{< youtube id=\"\(video.id)\"\(title) >}}\n\n")
    } else {
      output.append(raw: "[Video](<\(video.link().url().inOneLine)>)\n\n")
    }
  }

  private static func writeChapters(of talk: Talk, to output: inout OutputBuffer) {
    output.append("Chapters:\n\n")
    let labels = ChapterLabel(talk)
    for (chapter, level) in zip(talk.chapters, ListLevels.of(talk.chapters)) {
      output.append(raw: String(repeating: "  ", count: level) + "* ")
      let label = labels.text(of: chapter)
      if let link = talk.link(to: chapter) {
        output.append(raw: "[\(label)](\(link.url().inOneLine))")
      } else {
        output.append(raw: label)
      }
      output.append(raw: " \(MarkdownText.escaped(chapter.title))\n")
    }
  }

  /// A value of Hugo's shortcodes in one line between double quotes, which are all that a `\` escapes
  /// there; behind one at the end stands a blank.
  private static func shortcodeValue(_ text: String) -> String {
    let escaped = text.inOneLine.replacingAll("\"", by: "\\\"")
    return "\"\(escaped)\(escaped.hasSuffix("\\") ? " " : "")\""
  }

  /// A string of YAML in one line between double quotes.
  private static func quoted(_ text: String) -> String {
    let escaped = text.inOneLine.replacingAll("\\", by: "\\\\").replacingAll("\"", by: "\\\"")
    return "\"\(escaped)\""
  }
}
