import ChapterModel

/// Which cell of a table's rows names a talk, and which its speakers, as its first row says.
struct TableHeader {
  /// The place of the cell with titles.
  private(set) var title: Int?

  /// The place of the cell with speakers.
  private(set) var speakers: Int?

  /// The header of the table that a line is a row of, nil where it is none.
  init?(above line: Int, of lines: [TextLine], in body: Body) {
    guard body.blocks[lines[line].block].kind == .tableRow else { return nil }
    var first = line
    while first > 0, body.blocks[lines[first - 1].block].kind == .tableRow,
      lines[first - 1].block == lines[first].block - 1, line - first < 1000
    {
      first -= 1
    }
    guard first < line, lines[first].plain.bytes.count <= 500 else { return nil }
    for (index, cell) in Self.cells(of: lines[first].plain.string).enumerated() {
      if title == nil, Self.titles.contains(cell.lowercased()) { title = index }
      if speakers == nil, SectionLabel(heading: cell)?.kind == .speakers { speakers = index }
    }
  }

  /// The cells of a row, without the empty ones that the bars at its ends make.
  static func cells(of row: String) -> [String] {
    var cells = row.split(separator: "|", omittingEmptySubsequences: false).map {
      String($0.trimmingBlanks())
    }
    if cells.first?.isEmpty ?? false { cells.removeFirst() }
    if cells.last?.isEmpty ?? false { cells.removeLast() }
    return cells
  }

  private static let titles: Set<String> = [
    "title", "talk", "talks", "topic", "session", "presentation", "subject", "talk title", "name",
    "lecture", "episode", "titel", "vortrag", "thema", "título", "charla", "palestra", "titre",
    "conférence", "sujet", "titolo", "tytuł", "название", "доклад", "тема", "標題", "标题", "主题",
    "タイトル", "제목",
  ]
}
