import ChapterModel

/// A page in HTML (html.spec.whatwg.org), whole and without a script, a style or anything that a
/// browser would fetch: the videos are links.
///
///     event = <h1>, talks;  talk = <h2>, <p> speakers, <p> abstract, <p> link, <ul> of chapters
///     chapter = <li><a href="link">start</a> title [<ul> of deeper ones]</li>
///
/// Text is escaped, attribute values are quoted.
///
/// It holds titles, dates, speakers, languages, abstracts, links, and starts, titles and levels of
/// chapters, and an end where it isn't the next chapter's start.
enum HTMLPage: LibraryWriter {
  static func write(_ events: [Event], to output: inout OutputBuffer, _ notes: inout ExportNotes) {
    let title = events.count == 1 ? text(events[0].title) : "Chapters"
    output.append("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n")
    output.append(raw: "<title>\(title)</title>\n</head>\n<body>\n")
    for event in events {
      output.append(raw: "<h1>\(text(event.title))</h1>\n")
      if let date = event.date { output.append(raw: "<p><time>\(date)</time></p>\n") }
      for talk in event.talks { write(talk, to: &output) }
    }
    output.append("</body>\n</html>\n")
  }

  private static func write(_ talk: Talk, to output: inout OutputBuffer) {
    let language = talk.language?.code.map { " lang=\"\(text($0))\"" } ?? ""
    output.append(raw: "<section\(language)>\n<h2>\(text(talk.title))</h2>\n")
    let speakers = talk.speakers.map { speaker in
      text(speaker.name) + (speaker.affiliation.map { " - \(text($0))" } ?? "")
    }
    if !speakers.isEmpty {
      output.append(raw: "<h4>Speakers:</h4>\n<ul>\n")
      for speaker in speakers { output.append(raw: "<li>\(speaker)</li>\n") }
      output.append("</ul>\n")
    }
    for paragraph in talk.abstract.paragraphs { output.append(raw: "<p>\(text(paragraph))</p>\n") }
    for video in talk.videos {
      let url = text(video.link().url())
      output.append(raw: "<p><a href=\"\(url)\">Video</a></p>\n")
    }
    if let language = talk.language {
      output.append(raw: "<p>Language: \(text(language.text))</p>\n")
    }
    writeChapters(of: talk, to: &output)
    output.append("</section>\n")
  }

  private static func writeChapters(of talk: Talk, to output: inout OutputBuffer) {
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

  private static func text(_ text: String) -> String { MarkupText.escaped(text.inOneLine) }
}
