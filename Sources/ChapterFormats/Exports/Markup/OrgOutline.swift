import ChapterModel

/// A file of Emacs' Org mode (orgmode.org/worg/org-syntax.html).
///
///     event = "* " title LF;  talk = "** " title LF ":PROPERTIES:" … ":END:" LF text list
///     chapter = indent "- [[" link "][" start "]] " title LF
///
/// In a link's address `[`, `]` and `\` are percent-escaped. In text, signs that could mean something
/// have a zero width space behind them.
///
/// It holds titles, dates, speakers, languages, abstracts, links, and starts, titles and levels of
/// chapters, and an end where it isn't the next chapter's start.
enum OrgOutline: LibraryWriter {
  static func write(_ events: [Event], to output: inout OutputBuffer, _ notes: inout ExportNotes) {
    for event in events {
      output.append(raw: "* \(OrgText.escaped(event.title))\n")
      if let date = event.date { output.append(raw: "[\(date)]\n") }
      for talk in event.talks { write(talk, to: &output) }
    }
  }

  private static func write(_ talk: Talk, to output: inout OutputBuffer) {
    output.append(raw: "** \(OrgText.escaped(talk.title))\n:PROPERTIES:\n")
    output.append(raw: ":CUSTOM_ID: \(talk.id.inOneLine)\n")
    if let language = talk.language {
      output.append(raw: ":LANGUAGE: \(language.text.inOneLine)\n")
    }
    output.append(":END:\n")
    for paragraph in talk.abstract.paragraphs {
      output.append(raw: OrgText.escaped(paragraph) + "\n\n")
    }
    for speaker in talk.speakers {
      let affiliation = speaker.affiliation.map { " - \(OrgText.escaped($0))" } ?? ""
      output.append(raw: "- \(OrgText.escaped(speaker.name))\(affiliation)\n")
    }
    if !talk.speakers.isEmpty { output.append("\n") }
    for video in talk.videos {
      output.append(raw: "[[\(address(video.link()))][Video]]\n\n")
    }
    writeChapters(of: talk, to: &output)
  }

  private static func writeChapters(of talk: Talk, to output: inout OutputBuffer) {
    let labels = ChapterLabel(talk)
    for (chapter, level) in zip(talk.chapters, ListLevels.of(talk.chapters)) {
      output.append(raw: String(repeating: "  ", count: level) + "- ")
      let label = labels.text(of: chapter)
      let link = talk.link(to: chapter).map { "[[\(address($0))][\(label)]]" }
      output.append(raw: "\(link ?? label) \(OrgText.escaped(chapter.title))\n")
    }
  }

  private static func address(_ link: VideoLink) -> String {
    link.url().inOneLine.replacingAll("[", by: "%5B").replacingAll("]", by: "%5D")
      .replacingAll("\\", by: "%5C")
  }
}
