import ChapterModel

/// A page in HTML (html.spec.whatwg.org), whole and without a script, a style or anything that a
/// browser would fetch: the videos are links.
///
///     event = <h1>, talks          one event: its date, its authors and their bios as <meta>
///     talk  = <h2>, <p> abstract, <h4>Speakers:</h4> <ul>, <p> link to the video, <p>Language: words,
///             <h4>Chapters:</h4> <ul> of chapters
///     chapter = <li><a href="link">start[ - end]</a> title [<ul> of deeper ones]</li>
///
/// Text is escaped, attribute values are quoted, and what a site generator could take for a shortcode
/// is a character reference. A video's title is its link's.
///
/// It holds what ``MarkdownPost`` does.
enum HTMLPage: LibraryWriter {
  static func write(_ events: [Event], to output: inout OutputBuffer, _ notes: inout ExportNotes) {
    let title = events.count == 1 ? text(events[0].title) : "Chapters"
    output.append("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n")
    output.append(raw: "<title>\(title)</title>\n")
    if events.count == 1 { writeMetadata(of: events[0], to: &output) }
    output.append("</head>\n<body>\n")
    for event in events {
      output.append(raw: "<h1>\(text(event.title))</h1>\n")
      if let date = event.date { output.append(raw: "<p><time>\(date)</time></p>\n") }
      for talk in event.talks { write(talk, to: &output) }
    }
    output.append("</body>\n</html>\n")
  }

  private static func writeMetadata(of event: Event, to output: inout OutputBuffer) {
    func write(_ name: String, _ value: String?) {
      guard let value else { return }
      output.append(raw: "<meta name=\"\(name)\" content=\"\(text(value))\">\n")
    }
    write("date", event.date?.description)
    if event.talks.count == 1 { write("event", event.title) }
    for author in event.authors {
      write("author", author.name)
      write("bio", author.bio)
    }
  }

  private static func write(_ talk: Talk, to output: inout OutputBuffer) {
    let language = talk.language?.code.map { " lang=\"\(text($0))\"" } ?? ""
    output.append(raw: "<section\(language)>\n<h2>\(text(talk.title))</h2>\n")
    for paragraph in talk.abstract.paragraphs { output.append(raw: "<p>\(text(paragraph))</p>\n") }
    if !talk.speakers.isEmpty {
      output.append(raw: "<h4>Speakers:</h4>\n<ul>\n")
      for speaker in talk.speakers {
        let affiliation = speaker.affiliation.map { " - \(text($0))" } ?? ""
        output.append(raw: "<li>\(text(speaker.name))\(affiliation)</li>\n")
      }
      output.append("</ul>\n")
    }
    for video in talk.videos {
      let title = video.title.map { " title=\"\(text($0))\"" } ?? ""
      output.append(raw: "<p><a href=\"\(text(video.link().url()))\"\(title)>Video</a></p>\n")
    }
    if let language = talk.language {
      output.append(raw: "<p>Language: \(text(language.text))</p>\n")
    }
    if !talk.chapters.isEmpty { writeChapters(of: talk, to: &output) }
    output.append("</section>\n")
  }

  private static func writeChapters(of talk: Talk, to output: inout OutputBuffer) {
    output.append("<h4>Chapters:</h4>\n")
    let labels = ChapterLabel(talk)
    var level = -1
    for (chapter, next) in zip(talk.chapters, ListLevels.of(talk.chapters)) {
      if next > level {
        output.append(level < 0 ? "<ul>\n" : "\n<ul>\n")
      } else {
        output.append(raw: String(repeating: "</li>\n</ul>\n", count: level - next) + "</li>\n")
      }
      level = next
      let label = labels.text(of: chapter)
      let link = talk.link(to: chapter).map { "<a href=\"\(text($0.url()))\">\(label)</a>" }
      output.append(raw: "<li>\(link ?? label) \(text(chapter.title))")
    }
    output.append(raw: String(repeating: "</li>\n</ul>\n", count: level + 1))
  }

  /// Text in one line, which no site generator takes for a shortcode.
  private static func text(_ text: String) -> String {
    MarkupText.escaped(text.inOneLine).replacingAll("{", by: "&#123;")
      .replacingAll("[", by: "&#91;")
  }
}
