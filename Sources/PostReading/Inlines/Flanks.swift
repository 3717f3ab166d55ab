import ChapterModel

/// What stands on both sides of a delimiter run, which decides whether emphasis may begin or end
/// with it: CommonMark's left- and right-flanking.
struct Flanks {
  /// Whether emphasis may begin here.
  let isLeft: Bool

  /// Whether emphasis may end here.
  let isRight: Bool

  /// Whether punctuation stands before the run.
  let followsPunctuation: Bool

  /// Whether punctuation stands behind it.
  let precedesPunctuation: Bool

  /// The sides of `run`; the text ends at `limit`.
  init(_ text: Span<UInt8>, around run: Range<Int>, limit: Int) {
    let before = Self.scalar(text, endingAt: run.lowerBound)
    let after = run.upperBound < limit ? Self.scalar(text, at: run.upperBound, limit: limit) : " "
    let (spaceBefore, spaceAfter) = (Self.isSpace(before), Self.isSpace(after))
    followsPunctuation = Self.isPunctuation(before)
    precedesPunctuation = Self.isPunctuation(after)
    isLeft = !spaceAfter && (!precedesPunctuation || spaceBefore || followsPunctuation)
    isRight = !spaceBefore && (!followsPunctuation || spaceAfter || precedesPunctuation)
  }

  private static func scalar(_ text: Span<UInt8>, endingAt end: Int) -> Unicode.Scalar {
    guard end > 0 else { return " " }
    var start = end - 1
    while start > 0, end - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(text, at: start, limit: end)
  }

  private static func scalar(
    _ text: Span<UInt8>, at start: Int, limit: Int
  ) -> Unicode.Scalar {
    let lead = text[start]
    if lead < 0x80 { return Unicode.Scalar(lead) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    return text.text(start..<min(limit, start + length)).unicodeScalars.first ?? "\u{FFFD}"
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? UInt8(ascii: scalar).isWhitespace : scalar.properties.generalCategory == .spaceSeparator
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return UInt8(ascii: scalar).isPunctuation }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol:
      return true
    default:
      return false
    }
  }
}
