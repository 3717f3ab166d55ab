import ChapterModel

/// What stands between a chapter's stamp and its title.
enum ChapterSeparator: Hashable, CaseIterable {
  case blank
  case colon
  case hyphen
  case enDash
  case emDash
  case bar
  case arrow
  case other

  /// As a sentence names it.
  var name: String {
    switch self {
    case .blank: "a blank"
    case .colon: "a colon"
    case .hyphen: "a hyphen"
    case .enDash: "an en dash"
    case .emDash: "an em dash"
    case .bar: "a bar"
    case .arrow: "an arrow"
    case .other: "another mark"
    }
  }

  /// The separator that begins `range`, and the first byte behind it. A dash behind a colon belongs
  /// to it, and so do further hyphens behind one; between a blank and a letter a colon is the title's (`:first-child`), and a
  /// hyphen between a blank and a digit (`-50%`).
  static func read(_ text: Span<UInt8>, in range: Range<Int>) -> (Self, end: Int) {
    let end = range.upperBound
    let start = text.pastBlanks(from: range.lowerBound, before: end)
    guard let (separator, stop) = mark(text, at: start, before: end),
      start == range.lowerBound || stop == end || !separator.belongsToTitle(before: text[stop])
    else { return (.blank, start) }
    var offset = text.pastBlanks(from: stop, before: end)
    if separator == .colon, let (_, stop) = mark(text, at: offset, before: end), stop < end,
      text[stop].isWhitespace
    {
      offset = text.pastBlanks(from: stop, before: end)
    }
    return (separator, offset)
  }

  /// Whether a mark behind a blank and in front of that byte is the title's.
  private func belongsToTitle(before byte: UInt8) -> Bool {
    switch self {
    case .colon: byte.isLetter
    case .hyphen, .enDash: byte.isDigit
    default: false
    }
  }

  private static func mark(
    _ text: Span<UInt8>, at start: Int, before end: Int
  ) -> (Self, end: Int)? {
    guard start < end, !text[start].isDigitOrLetter else { return nil }
    for (separator, spelling) in spellings where text.has(spelling, at: start, before: end) {
      let stop = start + spelling.utf8CodeUnitCount
      guard separator == .hyphen else { return (separator, stop) }
      return (separator, text.skip(in: stop..<end) { $0 == UInt8(ascii: "-") })
    }
    for spelling in loose where text.has(spelling, at: start, before: end) {
      let stop = start + spelling.utf8CodeUnitCount
      if stop < end, text[stop].isWhitespace { return (.other, stop) }
    }
    return nil
  }

  private static let spellings: [(Self, StaticString)] = [
    (.arrow, "->"), (.arrow, "=>"), (.arrow, "→"), (.arrow, "➜"), (.arrow, "➔"), (.arrow, "»"),
    (.colon, ":"), (.colon, "："), (.hyphen, "-"), (.hyphen, "−"), (.enDash, "–"),
    (.emDash, "—"), (.emDash, "―"), (.bar, "|"),
  ]

  /// Marks that count only with a blank behind them: a title may begin with them too.
  private static let loose: [StaticString] = [".", ",", "~", ">", "•", "·", "/", "*", "="]
}
