import ChapterCatalog
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
  private let query: Query?
  private var rows: [[TextCell]] = []

  /// A list of that kind.
  ///
  /// - Parameters:
  ///   - kind: what its rows stand for.
  ///   - width: how many cells a line may have; nil for any number.
  ///   - isColored: whether there are colours and links.
  ///   - hasHeader: whether a first line names the columns.
  ///   - query: what found the rows: in colours its letters are shown.
  init(
    _ kind: ListKind, width: Int?, isColored: Bool, hasHeader: Bool, query: Query? = nil
  ) {
    self.kind = kind
    self.width = width
    self.isColored = isColored
    self.hasHeader = hasHeader
    self.query = isColored ? query : nil
    columns = TextColumn.columns(of: kind)
  }

  func writeStart(to output: inout OutputBuffer) {}

  mutating func write(_ event: Event, to output: inout OutputBuffer) {
    rows += ListRow.rows(of: kind, in: event).map(cells)
  }

  mutating func write(_ row: ListRow, to output: inout OutputBuffer) {
    rows.append(cells(of: row))
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
      output.append(raw: isColored ? Self.painted(cell, text, style) : text.string)
      blanks = column.isRightAligned ? 0 : padding
    }
    output.append(UInt8(ascii: "\n"))
  }

  /// A field in colours, as far as it fits: the letters found stand out.
  private static func painted(_ cell: TextCell, _ fitting: DisplayText, _ style: TextStyle)
    -> String
  {
    guard !cell.found.isEmpty else {
      return TextStyle.linked(style.paint(fitting.string), to: cell.link)
    }
    let isCut = DisplayText(cell.text).width > fitting.width
    var room = fitting.width - (isCut ? 1 : 0)
    var painted = ""
    for piece in cell.pieces where room > 0 {
      let whole = DisplayText(piece.text)
      // A cut piece ends where the ellipsis of the field begins.
      let text = whole.width > room ? whole.cut(to: room) : whole
      painted += (piece.isFound ? TextStyle.found : style).paint(text.string)
      room -= text.width
    }
    return TextStyle.linked(painted + (isCut ? style.paint("…") : ""), to: cell.link)
  }

  private func cells(of row: ListRow) -> [TextCell] {
    guard let talk = row.talk else { return Self.row(of: row.event) }
    let found = query?.highlights(in: row.event, talk, row.chapter)
    return row.chapter.map { Self.row(of: $0, in: talk, found) } ?? Self.row(of: talk, found)
  }

  private static func row(of event: Event) -> [TextCell] {
    [
      TextCell(event.date?.description ?? ""), TextCell(String(event.talks.count)),
      TextCell(String(event.chapterCount)), TextCell(event.title),
    ]
  }

  private static func row(of talk: Talk, _ found: Highlights?) -> [TextCell] {
    [
      TextCell(talk.videos.first?.id ?? talk.id), TextCell(String(talk.chapters.count)),
      TextCell(talk.title, link: talk.link?.url(), found: found?.talk ?? []),
      TextCell(talk.speakers.map(\.name).joined(separator: ", ")),
    ]
  }

  private static func row(
    of chapter: Chapter, in talk: Talk, _ found: Highlights?
  ) -> [TextCell] {
    [
      TextCell(chapter.start.description, found: found?.start ?? []),
      TextCell(chapter.title, link: talk.link(to: chapter)?.url(), found: found?.title ?? []),
      TextCell(talk.title, found: found?.talk ?? []),
    ]
  }
}
