import ChapterModel

/// Reads a line of nothing but emphasis below a title, `<em>Name - Role @ Org</em>`, as its speaker.
enum EmphasizedSpeaker {
  /// The speaker, where the line is in emphasis and divides a name from what stands behind it.
  static func read(_ line: TextLine, _ text: Span<UInt8>) -> Speaker? {
    let tokens = line.content.tokens[line.tokens].filter { !isBreak($0, text) }
    guard let first = tokens.first, let last = tokens.last,
      isEmphasis(first, text), isEmphasis(last, text),
      let speaker = SpeakerReader.read(line.plain.string), speaker.affiliation != nil
    else { return nil }
    return speaker
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
    case .tag: text.begins(token.range, with: "<em>") || text.begins(token.range, with: "</em>")
    default: false
    }
  }
}
