import ChapterModel

/// Reads a line of nothing but emphasis below a title as its speakers: `<em>Name - Role @ Org</em>`,
/// `*Zoë Łukasz & Wei*`.
enum EmphasizedSpeaker {
  /// The speakers, where the line is in emphasis and divides a name from what stands behind it, or
  /// is names by their form.
  static func read(_ line: TextLine, _ text: Span<UInt8>) -> [Speaker]? {
    guard line.plain.bytes.count <= 300 else { return nil }
    let tokens = line.content.tokens[line.tokens].filter { !isBreak($0, text) }
    guard let first = tokens.first, let last = tokens.last,
      isEmphasis(first, text), isEmphasis(last, text)
    else { return nil }
    let plain = line.plain.string
    if let names = ByLine.read(plain) { return names }
    if PersonNames.areNames(plain) { return SpeakerReader.readLine(plain) }
    guard let speaker = SpeakerReader.read(plain), speaker.affiliation != nil,
      SectionLabel(line: plain) == nil, isNameLike(speaker.name)
    else { return nil }
    return SpeakerReader.readItem(plain)
  }

  /// Whether a text may be a name: a few words, the last one capitalised, no more than one of them
  /// in small letters.
  private static func isNameLike(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard let last = words.last?.first, name.utf8.count <= 80, words.count <= 6,
      !name.contains(where: { "!?:;".contains($0) })
    else { return false }
    return last.isLetter && !last.isLowercase
      && words.count { $0.first?.isLowercase ?? false } <= 1
  }

  private static func isBreak(_ token: InlineToken, _ text: Span<UInt8>) -> Bool {
    switch token.kind {
    case .text: text.trimmedWhitespace(token.range).isEmpty
    case .tag: text.begins(token.range, with: "<br")
    default: false
    }
  }

  private static func isEmphasis(_ token: InlineToken, _ text: Span<UInt8>) -> Bool {
    switch token.kind {
    case .delimiters: token.range.isEmpty
    case .tag:
      ["<em>", "</em>", "<i>", "</i>", "<strong>", "</strong>", "<b>", "</b>"].contains {
        text.begins(token.range, with: $0)
      }
    default: false
    }
  }
}
