import ChapterModel

/// What stands between a chapter's stamp and its title.
enum ChapterSeparator: Hashable, CaseIterable {
  case blank
  case colon
  case hyphen
  case enDash
  case emDash
  case bar

  /// As a sentence names it.
  var name: String {
    switch self {
    case .blank: "a blank"
    case .colon: "a colon"
    case .hyphen: "a hyphen"
    case .enDash: "an en dash"
    case .emDash: "an em dash"
    case .bar: "a bar"
    }
  }

  /// The separator that begins `range`, and the first byte behind it.
  static func read(_ text: Span<UInt8>, in range: Range<Int>) -> (Self, end: Int) {
    let start = text.skip(in: range, while: \.isWhitespace)
    let rest = start..<range.upperBound
    for (separator, spelling) in spellings
    where text.has(spelling, at: start, before: rest.upperBound) {
      let end = start + spelling.utf8CodeUnitCount
      return (separator, text.skip(in: end..<range.upperBound, while: \.isWhitespace))
    }
    return (.blank, start)
  }

  private static let spellings: [(Self, StaticString)] = [
    (.colon, ":"), (.hyphen, "-"), (.enDash, "–"), (.emDash, "—"), (.bar, "|"),
  ]
}
