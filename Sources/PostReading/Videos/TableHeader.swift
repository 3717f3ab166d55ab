import ChapterModel

/// Which cell of a table's rows names a talk, and which its speakers, as its first row says.
struct TableHeader {
  /// The place of the cell with titles.
  private(set) var title: Int?

  /// The place of the cell with speakers.
  private(set) var speakers: Int?

  /// What the first row of a table says.
  init(_ row: String) {
    for (index, cell) in Self.cells(of: row).enumerated() {
      if title == nil, Self.titles.contains(cell.lowercased()) { title = index }
      if speakers == nil, SectionLabel(heading: cell)?.kind == .speakers { speakers = index }
    }
  }

  /// For each line that is a row of a table the table's header, read in one pass over the lines.
  static func headers(of lines: [TextLine], in body: Body) -> [Int: TableHeader] {
    var headers: [Int: TableHeader] = [:]
    var current: TableHeader?
    var last = -2
    for (index, line) in lines.enumerated() where body.blocks[line.block].kind == .tableRow {
      if last != index - 1 || lines[last].block != line.block - 1 {
        current = line.plain.bytes.count <= 500 ? TableHeader(line.plain.string) : nil
      } else {
        headers[index] = current
      }
      last = index
    }
    return headers
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
