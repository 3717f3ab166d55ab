import ChapterModel

/// A line of AsciiDoc that begins or ends a block: four or more of one byte, `--`, three backticks,
/// or `|===`.
struct AsciiDocDelimiter {
  /// Whether the block's lines are text like those around it.
  let letsTextThrough: Bool

  /// The delimiter that a line without the blanks around it is.
  init?(_ text: Span<UInt8>, _ line: Range<Int>) {
    let first = text[line.lowerBound]
    if text.has("```", at: line.lowerBound, before: line.upperBound) {
      letsTextThrough = false
      return
    }
    if text.spells("|===", in: line) || text.spells("--", in: line) {
      letsTextThrough = true
      return
    }
    guard line.count >= 4, line.allSatisfy({ text[$0] == first }) else { return nil }
    switch Unicode.Scalar(first) {
    case "-", ".", "+", "/": letsTextThrough = false
    case "=", "*", "_": letsTextThrough = true
    default: return nil
    }
  }
}
