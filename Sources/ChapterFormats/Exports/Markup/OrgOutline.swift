import ChapterModel

/// A file of Emacs' Org mode (orgmode.org/worg/org-syntax.html).
///
///     file    = [keywords] { "* " title LF { talk } }     one event: its facts as keywords
///     talk    = "** " title LF drawer abstract "Speakers:" list video "Language: " words "Chapters:"
///               list
///     chapter = indent "- [[" link "][" start [" - " end] "]] " title LF
///
/// In a link's address `[`, `]` and `\` are percent-escaped; the title of a video stands above it as
/// the link's own, `#+ATTR_HTML: :title …`. ``OrgText`` says how text is guarded.
///
/// It holds what ``MarkdownPost`` does.
enum OrgOutline: LibraryWriter {
  static func write(_ events: [Event], to output: inout OutputBuffer, _ notes: inout ExportNotes) {
    if events.count == 1 { writeKeywords(of: events[0], to: &output) }
    for event in events {
      output.append(raw: "* \(OrgText.headline(event.title))\n")
      if let date = event.date { output.append(raw: "[\(date)]\n") }
      for talk in event.talks { write(talk, to: &output) }
    }
  }

  private static func writeKeywords(of event: Event, to output: inout OutputBuffer) {
    output.append(raw: "#+TITLE: \(OrgText.escaped(event.title))\n")
    if let date = event.date { output.append(raw: "#+DATE: [\(date)]\n") }
    if event.talks.count == 1 {
      output.append(raw: "#+EVENT: \(OrgText.escaped(event.title))\n")
    }
    for author in event.authors {
      output.append(raw: "#+AUTHOR: \(OrgText.escaped(author.name))\n")
      if let bio = author.bio { output.append(raw: "#+BIO: \(OrgText.escaped(bio))\n") }
    }
    output.append("\n")
  }

  private static func write(_ talk: Talk, to output: inout OutputBuffer) {
    output.append(raw: "** \(OrgText.headline(talk.title))\n:PROPERTIES:\n")
    output.append(raw: ":CUSTOM_ID: \(talk.id.inOneLine)\n:END:\n")
    for paragraph in talk.abstract.paragraphs {
      output.append(raw: OrgText.paragraph(paragraph) + "\n\n")
    }
    if !talk.speakers.isEmpty { output.append("Speakers:\n") }
    for speaker in talk.speakers {
      let affiliation = speaker.affiliation.map { " - \(OrgText.escaped($0))" } ?? ""
      output.append(raw: "- \(OrgText.escaped(speaker.name))\(affiliation)\n")
    }
    if !talk.speakers.isEmpty { output.append("\n") }
    for video in talk.videos { write(video, to: &output) }
    if let language = talk.language {
      output.append(raw: "Language: \(OrgText.escaped(language.text))\n\n")
    }
    if !talk.chapters.isEmpty { writeChapters(of: talk, to: &output) }
  }

  private static func write(_ video: Video, to output: inout OutputBuffer) {
    if let title = video.title {
      output.append(raw: "#+ATTR_HTML: :title \(OrgText.escaped(title))\n")
    }
    output.append(raw: "[[\(address(video.link()))][Video]]\n\n")
  }

  private static func writeChapters(of talk: Talk, to output: inout OutputBuffer) {
    output.append("Chapters:\n")
    let labels = ChapterLabel(talk)
    for (chapter, level) in zip(talk.chapters, ListLevels.of(talk.chapters)) {
      output.append(raw: String(repeating: "  ", count: level) + "- ")
      let label = labels.text(of: chapter)
      let link = talk.link(to: chapter).map { "[[\(address($0))][\(label)]]" }
      output.append(raw: "\(link ?? label) \(OrgText.escaped(chapter.title))\n")
    }
    output.append("\n")
  }

  private static func address(_ link: VideoLink) -> String {
    link.url().inOneLine.replacingAll("[", by: "%5B").replacingAll("]", by: "%5D")
      .replacingAll("\\", by: "%5C")
  }
}
