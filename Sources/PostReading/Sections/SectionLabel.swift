import ChapterModel

/// A heading or line that names what follows in a talk's section and starts no section of its own:
/// `#### Speakers:`, `Chapters:`, `Video`, `Speaker(s): Name - Affiliation`, `**Sprache**: Deutsch`.
struct SectionLabel: Equatable {
  /// What follows.
  enum Kind: Equatable {
    case speakers
    case chapters
    case video
    case abstract
    case language

    /// What belongs to the talk, but is neither of it nor about it: slides, a biography.
    case aside
  }

  /// What follows.
  let kind: Kind

  /// Whether the word for speakers stands for one alone.
  let isSingular: Bool

  /// What stands behind the colon in the same line, as plain text; empty where nothing does.
  let value: String

  /// The label that a heading is.
  init?(heading: String) { self.init(heading, needsColon: false) }

  /// The label that a line of text is or begins with: only with a colon.
  init?(line: String) { self.init(line, needsColon: true) }

  private init?(_ text: String, needsColon: Bool) {
    let colon = Self.colon(of: text)
    guard colon != nil || !needsColon, colon != nil || text.utf8.count <= 64 else { return nil }
    let span = text.utf8Span.span
    let label = 0..<(colon?.lowerBound ?? span.count)
    guard Self.mayBegin(span, in: label) else { return nil }
    guard let (kind, isSingular) = Self.kind(of: text, in: label, isHeading: !needsColon) else {
      return nil
    }
    let value = colon.map { span.trimmedText($0.upperBound..<span.count) } ?? ""
    if !value.isEmpty, !needsColon, kind != .speakers, kind != .language { return nil }
    self.kind = kind
    self.isSingular = isSingular
    self.value = value
  }

  /// Whether a label may begin with the first word of a text; where that is not ASCII, or a form such
  /// as `(s)` may make it another one, it may. Most texts are told from labels by this one look.
  private static func mayBegin(_ span: Span<UInt8>, in label: Range<Int>) -> Bool {
    let start = span.skip(in: label) { !$0.isLetter && $0 < 0x80 }
    let end = span.skip(in: start..<label.upperBound, while: \.isLetter)
    guard start < end, end == label.upperBound || span[end] < 0x80 else { return true }
    let word = start..<end
    if firstWords.contains(ignoringCase: span, word) { return true }
    return mayHaveForm(span, in: label)
  }

  /// The words of ASCII that labels begin with, those of nouns for videos among them.
  private static let firstWords = WordSet(
    partsOf: kinds.map(\.words) + [LabelWords.aside, VideoWords.videos, VideoWords.companions]
  ) { span in
    span.skip(in: 0..<span.count, while: \.isLetter)
  }

  /// The bytes of the colon among a text's first 40 characters, which have 160 bytes at most: most
  /// texts have none and cost no look at their characters.
  private static func colon(of text: String) -> Range<Int>? {
    let span = text.utf8Span.span
    let isASCII = text.isASCII
    let first = 0..<min(span.count, isASCII ? 40 : 160)
    let sign = span.firstOffset(of: UInt8(ascii: ":"), or: isASCII ? 0x3A : 0xEF, in: first)
    guard sign < first.upperBound else { return nil }
    if isASCII || isAloneEarly(span, sign) { return sign..<sign + 1 }
    guard let colon = text.prefix(40).firstIndex(where: { $0 == ":" || $0 == "：" }) else {
      return nil
    }
    let start = text.utf8.distance(from: text.startIndex, to: colon)
    return start..<start + (text[colon] == ":" ? 1 : 3)
  }

  /// Whether a sign is a colon among the first 40 characters for sure: among as many bytes, between bytes of
  /// ASCII, so that it is a character of its own.
  private static func isAloneEarly(_ span: Span<UInt8>, _ sign: Int) -> Bool {
    sign < 40 && span[sign] == UInt8(ascii: ":") && (sign == 0 || span[sign - 1] < 0x80)
      && (sign + 1 == span.count || span[sign + 1] < 0x80)
  }

  /// What a label says; the words of nearly all are looked up where they lie.
  private static func kind(
    of text: String, in label: Range<Int>, isHeading: Bool
  ) -> (Kind, isSingular: Bool)? {
    let span = text.utf8Span.span
    guard text.isASCII || span.isASCII(in: label) else {
      return kind(of: folded(span.text(label)[...]), isHeading: isHeading)
    }
    let words = words(span, in: label)
    guard !words.isEmpty, !mayHaveForm(span, in: words) else {
      return kind(of: folded(span, in: label), isHeading: isHeading)
    }
    if isHeading, LabelWords.onlyInLines.contains(ignoringCase: span, words) { return nil }
    if let kind = (isHeading ? headings : lines)[ignoringCase: span, words] { return kind }
    let isVideo = isHeading && VideoWords.areNoun(span.smallLetters(words))
    return isVideo ? (.video, false) : nil
  }

  private static func kind(of words: String, isHeading: Bool) -> (Kind, isSingular: Bool)? {
    if isHeading, LabelWords.onlyInLines.contains(words) { return nil }
    if let kind = (isHeading ? headings : lines)[words] { return kind }
    let isVideo = isHeading && VideoWords.areNoun(words)
    return isVideo ? (.video, false) : nil
  }

  /// What each label says, of two kinds with one word the first: one look instead of nine.
  private static let headings = WordTable(kinds.map(\.words), values: kinds.map(\.kind))

  private static let lines = WordTable(
    kinds.map(\.words) + [LabelWords.aside], values: kinds.map(\.kind) + [(.aside, false)])

  private static let kinds: [(words: [String], kind: (Kind, isSingular: Bool))] = [
    (LabelWords.speakers, (.speakers, false)), (LabelWords.speaker, (.speakers, true)),
    (LabelWords.chapters, (.chapters, false)), (LabelWords.video, (.video, false)),
    (LabelWords.abstract, (.abstract, false)), (LabelWords.language, (.language, false)),
    (LabelWords.biography, (.aside, false)),
  ]

  /// A label in small letters, without signs around it and without `(s)`, `(in)`, `*innen`, `/in`.
  private static func folded(_ label: Substring) -> String {
    // Signs at the ends are passed over before the letters are made small, which takes longer.
    let start = label.firstIndex { $0.isLetter } ?? label.endIndex
    let end = label.lastIndex { $0.isLetter || $0 == ")" }.map(label.index(after:)) ?? start
    guard start < end else { return "" }
    let words = label[start..<end].lowercased()
    guard let form = forms.first(where: { words.hasSuffix($0) }) else { return words }
    return String(words.dropLast(form.count).trimmingBlanks()) + (form == "(s)" ? "s" : "")
  }

  /// The same of a label in ASCII.
  private static func folded(_ span: Span<UInt8>, in label: Range<Int>) -> String {
    let range = words(span, in: label)
    guard !range.isEmpty else { return "" }
    let words = span.smallLetters(range)
    guard mayHaveForm(span, in: range), let form = forms.first(where: { words.hasSuffix($0) })
    else { return words }
    return String(words.dropLast(form.utf8.count).trimmingBlanks()) + (form == "(s)" ? "s" : "")
  }

  /// A label of ASCII without the signs around it.
  private static func words(_ span: Span<UInt8>, in label: Range<Int>) -> Range<Int> {
    let start = span.skip(in: label) { !$0.isLetter }
    var end = label.upperBound
    while end > start, !span[end - 1].isLetter, span[end - 1] != UInt8(ascii: ")") { end -= 1 }
    return start..<end
  }

  /// Whether one of the signs is there that all forms begin with.
  private static func mayHaveForm(_ span: Span<UInt8>, in words: Range<Int>) -> Bool {
    span.skip(in: words) { $0 != 0x28 && $0 != 0x2A && $0 != 0x2F } < words.upperBound
  }

  private static let forms = [
    "(s)", "(en)", "(es)", "(in)", "(innen)", "*innen", "*in", "/innen", "/in", "/s",
  ]

  /// Whether a link or label of that text only says that a video is there.
  static func namesVideo(_ text: String) -> Bool { VideoWords.areAll(of: text) }

  /// Whether a heading only says which part of a post follows: `Agenda`, `Meeting notes`, `Audio/Video
  /// of the meeting`.
  static func namesPart(_ heading: String) -> Bool {
    guard heading.utf8.count <= 64 else { return false }
    var isEmpty = true
    let areParts = heading.allWords { word in
      isEmpty = false
      return LabelWords.parts.contains(word)
    }
    return areParts && !isEmpty
  }

  /// Whether a heading says that what follows is beside the point: `See also`, `References`.
  static func namesAside(_ heading: String) -> Bool {
    guard heading.utf8.count <= 64 else { return false }
    var words = ""
    _ = heading.allWords { word in
      words += words.isEmpty ? word : " " + word
      return true
    }
    return asides.contains(words)
  }

  private static let asides: WordSet = [
    "related", "see also", "further reading", "further watching", "further information",
    "references", "reference", "reference links", "references and links", "links and references",
    "external links", "resources", "additional resources", "more resources",
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

extension StringProtocol {
  /// The string without white space around it.
  func trimmingBlanks() -> SubSequence {
    // Most have none, and characters cost more to look at than scalars.
    if let first = unicodeScalars.first, let last = unicodeScalars.last, first.isNoBlank,
      last.isNoBlank
    {
      return self[startIndex..<endIndex]
    }
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return self[endIndex...] }
    return self[first...last]
  }
}

extension Unicode.Scalar {
  /// Whether for sure it is neither a blank nor a mark of the letter before: of ASCII, or a letter of Latin,
  /// Greek or Cyrillic.
  fileprivate var isNoBlank: Bool {
    switch value {
    case 0..<0x80: !UInt8(truncatingIfNeeded: value).isWhitespace
    case 0xC0...0x2BF, 0x380...0x47F: true
    default: false
    }
  }
}
