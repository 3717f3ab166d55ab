import ChapterModel

/// The cells of a table's row, as GitHub has them: bars divide them that no backslash stands before,
/// in code too, and each cell is read by itself.
enum TableRow {
  /// The bars of a row that divide or enclose cells.
  static func borders(_ text: Span<UInt8>, in range: Range<Int>) -> [Int] {
    var borders: [Int] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      if text[offset] == UInt8(ascii: "|") { borders.append(offset) }
      offset += text[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    return borders
  }

  /// The pieces of a row: those of its cells, and the bars between them.
  static func scan(
    _ text: Span<UInt8>, in range: Range<Int>, definitions: [String: LinkTarget]
  ) -> InlineContent {
    var row = InlineContent()
    var start = range.lowerBound
    for border in borders(text, in: range) + [range.upperBound] {
      add(
        InlineScanner.scan(text, in: start..<border, definitions: definitions), to: &row, text)
      start = min(border + 1, range.upperBound)
      if border < start {
        row.tokens.append(InlineToken(kind: .cellBorder, range: border..<start))
      }
    }
    return row
  }

  private static func add(_ cell: InlineContent, to row: inout InlineContent, _ text: Span<UInt8>) {
    let links = row.links.count
    for token in cell.tokens {
      switch token.kind {
      case .linkStart(let index):
        row.tokens.append(InlineToken(kind: .linkStart(links + index), range: token.range))
      case .linkEnd(let index):
        row.tokens.append(InlineToken(kind: .linkEnd(links + index), range: token.range))
      case .code: addCode(token.range, to: &row, text)
      default: row.tokens.append(token)
      }
    }
    row.links += cell.links
  }

  /// Adds code without the backslashes before its bars.
  private static func addCode(
    _ range: Range<Int>, to row: inout InlineContent, _ text: Span<UInt8>
  ) {
    var start = range.lowerBound
    for offset in range.dropLast()
    where text[offset] == UInt8(ascii: "\\") && text[offset + 1] == UInt8(ascii: "|") {
      row.tokens.append(InlineToken(kind: .code, range: start..<offset))
      row.tokens.append(InlineToken(kind: .mark, range: offset..<offset + 1))
      start = offset + 1
    }
    row.tokens.append(InlineToken(kind: .code, range: start..<range.upperBound))
  }
}
