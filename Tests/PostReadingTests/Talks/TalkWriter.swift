import ChapterModel

/// Writes talks as the reference post does: a heading, prose, a list of speakers, an embed, the
/// language, the chapters with links.
enum TalkWriter {
  /// A post of talks.
  static func post(_ talks: [Talk]) -> String {
    "---\ntitle: Möte\n---\n\n## The Talks\n\n" + talks.map(section).joined(separator: "\n")
  }

  private static func section(_ talk: Talk) -> String {
    var text = "### <u>\(escaped(talk.title))</u>\n\n"
    for paragraph in talk.abstract.split(separator: "\n") {
      text += escaped(String(paragraph)) + "\n\n"
    }
    if !talk.speakers.isEmpty {
      text += "#### Speakers:\n\n"
      for speaker in talk.speakers {
        text += "* \(escaped(speaker.name))"
        text += speaker.affiliation.map { " - \(escaped($0))" } ?? ""
        text += "\n"
      }
      text += "\n"
    }
    for video in talk.videos {
      text += "{{< youtube id=\"\(video.id)\"" + (video.title.map { " title=\"\($0)\"" } ?? "")
      text += " >}}\n\n"
    }
    if let language = talk.language { text += "language: \(escaped(language.text))\n\n" }
    guard !talk.chapters.isEmpty else { return text }
    text += "Chapters:\n"
    for chapter in talk.chapters {
      let url = talk.videos[0].link(at: chapter.start).url()
      text += "* [\(chapter.start)](\(url)) \(escaped(chapter.title))\n"
    }
    return text + "\n"
  }

  /// Text with a backslash before each sign that Markdown may read.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "\\`*_{}[]()#+-.!|<>&~$\"'^=:@/%".contains(character) { escaped += "\\" }
      escaped.append(character)
    }
    return escaped
  }
}
