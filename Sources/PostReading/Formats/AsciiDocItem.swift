import ChapterModel

/// The marker of an item in a list of AsciiDoc.
struct AsciiDocItem {
  /// What the items of one list share: the marker's byte and how often it stands there.
  let mark: Int

  /// Whether the items are numbered.
  let isOrdered: Bool

  /// The marker and the blanks behind it.
  let marker: Range<Int>

  /// The marker that a line without the blanks around it begins with.
  init?(_ text: Span<UInt8>, _ line: Range<Int>) {
    let first = text[line.lowerBound]
    let runEnd: Int
    switch Unicode.Scalar(first) {
    case "*", "-", ".": runEnd = text.skip(in: line) { $0 == first }
    case "0"..."9":
      let digitsEnd = text.skip(in: line, while: \.isDigit)
      guard text.has(".", at: digitsEnd, before: line.upperBound) else { return nil }
      runEnd = digitsEnd + 1
    default: return nil
    }
    let isNumber = first.isDigit
    let count = isNumber ? 1 : runEnd - line.lowerBound
    guard count <= 5, runEnd < line.upperBound, text[runEnd].isBlank else { return nil }
    isOrdered = isNumber || first == UInt8(ascii: ".")
    mark = count * 256 + (isNumber ? 0 : Int(first))
    marker = line.lowerBound..<text.skip(in: runEnd..<line.upperBound, while: \.isBlank)
  }
}
