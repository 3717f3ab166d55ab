import ChapterModel

/// A form in which links of talks and chapters are copied.
public enum CopyForm: String, Hashable, Sendable, CaseIterable {
  /// `https://www.youtube.com/watch?v=ID&t=884s`.
  case link
  /// `https://youtu.be/ID?t=884`; the link itself where the host has no short one.
  case shortLink
  /// `Title – https://…`.
  case titledLink
  /// `[Title](https://…)`.
  case markdown
  /// `<a href="https://…">Title</a>`.
  case html
  /// `14:44 Title`; a talk's title alone.
  case timeAndTitle
  /// The talk's title, speakers, link and all its chapters as `0:00 Title`: what a description takes.
  case wholeTalk
  /// `https://www.youtube.com/embed/ID?start=884`; the link itself on other hosts.
  case embedLink

  /// The text of a chapter of a talk, or of the talk itself; nil where the form needs a link and
  /// there is none.
  func text(of talk: Talk, chapter: Chapter?) -> String? {
    let link = chapter.map { talk.link(to: $0) ?? talk.link } ?? talk.link
    let title = CopiedText.line(chapter?.title ?? talk.title)
    switch self {
    case .link: return link?.url()
    case .shortLink: return link?.url(.short)
    case .embedLink: return link?.url(.embed)
    case .titledLink: return link.map { "\(title) – \($0.url())" }
    case .markdown:
      return link.map { "[\(CopiedText.markdown(title))](\(CopiedText.destination($0.url())))" }
    case .html:
      return link.map {
        "<a href=\"\(CopiedText.html($0.url()))\">\(CopiedText.html(title))</a>"
      }
    case .timeAndTitle: return chapter.map { "\($0.start) \(title)" } ?? title
    case .wholeTalk: return Self.whole(talk)
    }
  }

  /// Whether it is about talks, so that several chapters of one give one text.
  var isOfTalks: Bool { self == .wholeTalk }

  /// What stands between two texts.
  var separator: String { isOfTalks ? "\n\n" : "\n" }

  private static func whole(_ talk: Talk) -> String {
    let speakers = talk.speakers.map { CopiedText.line($0.name) }.joined(separator: ", ")
    let head = [CopiedText.line(talk.title), speakers, talk.link?.url() ?? ""]
    let chapters = talk.chapters.map { "\($0.start) \(CopiedText.line($0.title))" }
    let blank = chapters.isEmpty ? [] : [""]
    return (head.filter { !$0.isEmpty } + blank + chapters).joined(separator: "\n")
  }
}

extension CopyForm {
  /// The menu's key for it.
  var key: Character {
    switch self {
    case .link: "l"
    case .shortLink: "s"
    case .titledLink: "t"
    case .markdown: "m"
    case .html: "h"
    case .timeAndTitle: "c"
    case .wholeTalk: "w"
    case .embedLink: "e"
    }
  }

  /// What the menu calls it.
  var title: String {
    switch self {
    case .link: "link"
    case .shortLink: "short link"
    case .titledLink: "title and link"
    case .markdown: "Markdown"
    case .html: "HTML"
    case .timeAndTitle: "time and title"
    case .wholeTalk: "whole talk"
    case .embedLink: "embed link"
    }
  }
}
