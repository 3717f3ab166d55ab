import ChapterModel

/// A heading or line that names what follows in a talk's section and starts no section of its own:
/// `#### Speakers:`, `Chapters:`, `Video`, `Speaker: Name - Affiliation`.
struct SectionLabel: Equatable {
  /// What follows.
  enum Kind: Equatable {
    case speakers
    case chapters
    case video
    case abstract
    case language
  }

  /// What follows.
  let kind: Kind

  /// What stands behind the colon in the same line, as plain text; empty where nothing does.
  let value: String

  /// The label that a heading is.
  init?(heading: String) { self.init(heading, needsColon: false) }

  /// The label that a line of text is or begins with: only with a colon.
  init?(line: String) { self.init(line, needsColon: true) }

  private init?(_ text: String, needsColon: Bool) {
    let colon = text.utf8.prefix(32).firstIndex(of: UInt8(ascii: ":"))
    guard colon != nil || !needsColon, colon != nil || text.utf8.count <= 32 else { return nil }
    let words = text[..<(colon ?? text.endIndex)].lowercased().trimmingBlanks()
    guard let kind = Self.kinds[String(words)] else { return nil }
    let value = colon.map { String(text[text.index(after: $0)...].trimmingBlanks()) } ?? ""
    if kind.isPlain, !value.isEmpty, !needsColon { return nil }
    self.kind = kind
    self.value = value
  }

  private static let kinds: [String: Kind] = [
    "speaker": .speakers, "speakers": .speakers, "speaker(s)": .speakers,
    "presenter": .speakers, "presenters": .speakers, "presenter(s)": .speakers,
    "host": .speakers, "hosts": .speakers, "host(s)": .speakers,
    "guest": .speakers, "guests": .speakers, "guest(s)": .speakers,
    "presented by": .speakers, "panelists": .speakers, "speakers and panelists": .speakers,
    "chapters": .chapters, "chapter": .chapters, "timestamps": .chapters, "timestamp": .chapters,
    "time stamps": .chapters, "timecodes": .chapters, "table of contents": .chapters,
    "time codes": .chapters, "timeline": .chapters, "video chapters": .chapters,
    "video timestamps": .chapters, "chapter markers": .chapters, "episode chapters": .chapters,
    "kapitel": .chapters, "zeitmarken": .chapters, "capítulos": .chapters,
    "chapitres": .chapters, "capitoli": .chapters, "hoofdstukken": .chapters,
    "rozdziały": .chapters, "kapitoly": .chapters, "bölümler": .chapters, "таймкоды": .chapters,
    "章节": .chapters, "时间戳": .chapters, "时间轴": .chapters, "目次": .chapters,
    "チャプター": .chapters, "タイムスタンプ": .chapters, "타임스탬프": .chapters, "목차": .chapters,
    "video": .video, "watch": .video, "recording": .video, "watch the video": .video,
    "watch the recording": .video, "video recording": .video, "the video": .video,
    "watch now": .video, "watch it": .video, "watch on youtube": .video, "the recording": .video,
    "abstract": .abstract, "description": .abstract, "summary": .abstract, "about": .abstract,
    "about the talk": .abstract, "about this talk": .abstract,
    "language": .language, "talk language": .language,
  ]

  /// Whether a link or label of that text only says that a video is there.
  static func namesVideo(_ text: String) -> Bool { VideoWords.areAll(of: text) }

  /// Whether a heading says that what follows is beside the point: `See also`, `References`.
  static func namesAside(_ heading: String) -> Bool {
    guard heading.utf8.count <= 64 else { return false }
    let words = heading.lowercased().split { !$0.isLetter }.joined(separator: " ")
    return asides.contains(words)
  }

  private static let asides: Set<String> = [
    "related", "see also", "further reading", "further watching", "further information",
    "references", "reference", "resources", "additional resources", "more resources",
    "related videos", "related talks", "related posts", "related content", "related links",
    "related resources", "links", "useful links", "further links", "footnotes", "sources",
    "credits", "read more", "learn more", "recommended", "you may also like",
    "siehe auch", "weiterführende links", "weiterführendes", "quellen", "voir aussi",
    "références", "liens", "ressources", "véase también", "ver también", "referencias", "enlaces",
    "recursos", "veja também", "referências", "vedi anche", "riferimenti", "zie ook", "zobacz też",
    "viz také", "se även", "смотрите также", "ссылки", "関連", "関連リンク", "参考", "参考リンク",
    "参考资料", "相关链接", "関連動画", "참고",
  ]
}

extension SectionLabel.Kind {
  /// Whether a heading with more behind the colon is a title after all: `Video: a history`.
  fileprivate var isPlain: Bool { self == .video || self == .abstract || self == .chapters }
}

extension StringProtocol {
  /// The string without white space around it.
  func trimmingBlanks() -> SubSequence {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return self[endIndex...] }
    return self[first...last]
  }
}
