import ChapterFormats
import ChapterModel
import Terminal

/// A list for people: columns aligned by what a terminal shows of them, cut to its width, colours and
/// links to click on.
///
/// It needs all rows before the first is written, and keeps them as they are until then.
struct TextList: ListWriter {
  private let columns: [TextColumn]
  private let kind: ListKind
  private let width: Int?
  private let isColored: Bool
  private let hasHeader: Bool
  private var rows: [[TextCell]] = []

  /// A list of that kind.
  ///
  /// - Parameters:
  ///   - kind: what its rows stand for.
  ///   - width: how many cells a line may have; nil for any number.
  ///   - isColored: whether there are colours and links.
  ///   - hasHeader: whether a first line names the columns.
  init(_ kind: ListKind, width: Int?, isColored: Bool, hasHeader: Bool) {
    self.kind = kind
    self.width = width
    self.isColored = isColored
    self.hasHeader = hasHeader
    columns = TextColumn.columns(of: kind)
  }

  func writeStart(to output: inout OutputBuffer) {}

  mutating func write(_ event: Event, to output: inout OutputBuffer) {
    rows += ListRow.rows(of: kind, in: event).map(Self.cells)
  }

  mutating func write(_ row: ListRow, to output: inout OutputBuffer) {
    rows.append(Self.cells(of: row))
  }

  func writeEnd(to output: inout OutputBuffer) {
    let header = columns.map { TextCell($0.name) }
    let shown = hasHeader ? [header] + rows : rows
    let widths = TextWidths.fit(columns, rows: shown, into: width)
    for (number, row) in shown.enumerated() {
      write(row, widths, isHeader: hasHeader && number == 0, to: &output)
    }
  }

  private func write(
    _ row: [TextCell], _ widths: [Int], isHeader: Bool, to output: inout OutputBuffer
  ) {
    // Blanks wait for a text behind them, so that no line ends in blanks.
    var blanks = 0
    for (number, cell) in row.enumerated() {
      let column = columns[number]
      let text = DisplayText(cell.text).truncated(to: widths[number])
      let padding = max(0, widths[number] - text.width)
      if number > 0 { blanks += TextColumn.gap }
      if column.isRightAligned || text.width == 0 { blanks += padding }
      guard text.width > 0 else { continue }
      output.append(raw: String(repeating: " ", count: blanks))
      let style = isHeader ? .bold : column.style
      output.append(raw: isColored ? style.paint(text.string, link: cell.link) : text.string)
      blanks = column.isRightAligned ? 0 : padding
    }
    output.append(UInt8(ascii: "\n"))
  }

  private static func cells(of row: ListRow) -> [TextCell] {
    guard let talk = row.talk else { return Self.row(of: row.event) }
    return row.chapter.map { Self.row(of: $0, in: talk) } ?? Self.row(of: talk)
  }

  private static func row(of event: Event) -> [TextCell] {
    [
      TextCell(event.date?.description ?? ""), TextCell(String(event.talks.count)),
      TextCell(String(event.chapterCount)), TextCell(event.title),
    ]
  }

  private static func row(of talk: Talk) -> [TextCell] {
    [
      TextCell(talk.videos.first?.id ?? talk.id), TextCell(String(talk.chapters.count)),
      TextCell(talk.title, link: talk.link?.url()),
      TextCell(talk.speakers.map(\.name).joined(separator: ", ")),
    ]
  }

  private static func row(of chapter: Chapter, in talk: Talk) -> [TextCell] {
    [
      TextCell(chapter.start.description),
      TextCell(chapter.title, link: talk.link(to: chapter)?.url()), TextCell(talk.title),
    ]
  }
}
