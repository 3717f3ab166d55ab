import ChapterModel

/// The line under a table's header, as GitHub's tables have it: cells of dashes with a colon at
/// either end, between bars.
enum TableDelimiter {
  /// How many columns the line names, or nil where it is no such line.
  static func columns(_ text: Span<UInt8>, in range: Range<Int>) -> Int? {
    let bar = UInt8(ascii: "|")
    let line = text.trimmedWhitespace(range)
    guard !line.isEmpty, line.allSatisfy({ isDelimiter(text[$0]) }) else { return nil }
    guard text.firstOffset(of: bar, in: line) != nil else { return nil }
    var count = 0
    var cell = line.lowerBound + (text[line.lowerBound] == bar ? 1 : 0)
    while cell < line.upperBound {
      let end = text.firstOffset(of: bar, in: cell..<line.upperBound) ?? line.upperBound
      guard isCell(text, in: text.trimmedWhitespace(cell..<end)) else { return nil }
      count += 1
      cell = end + 1
    }
    return count
  }

  /// How many cells a row has; a bar behind a backslash divides nothing.
  static func cells(_ text: Span<UInt8>, in range: Range<Int>) -> Int {
    let line = text.trimmedWhitespace(range)
    guard !line.isEmpty else { return 0 }
    var bars = 0
    var isEscaped = false
    for offset in line {
      if text[offset] == UInt8(ascii: "|"), !isEscaped { bars += 1 }
      isEscaped = text[offset] == UInt8(ascii: "\\") && !isEscaped
    }
    let opens = text[line.lowerBound] == UInt8(ascii: "|")
    let closes =
      line.count > 1 && text[line.upperBound - 1] == UInt8(ascii: "|")
      && text[line.upperBound - 2] != UInt8(ascii: "\\")
    return bars + 1 - (opens ? 1 : 0) - (closes ? 1 : 0)
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    byte.isBlank || byte == UInt8(ascii: "|") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ":")
  }

  private static func isCell(_ text: Span<UInt8>, in cell: Range<Int>) -> Bool {
    let colon = UInt8(ascii: ":")
    var dashes = cell
    if let first = dashes.first, text[first] == colon { dashes.removeFirst() }
    if let last = dashes.last, text[last] == colon { dashes.removeLast() }
    return !dashes.isEmpty && dashes.allSatisfy { text[$0] == UInt8(ascii: "-") }
  }
}
