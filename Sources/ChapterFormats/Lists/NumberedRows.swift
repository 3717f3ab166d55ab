import ChapterModel

/// Goes over the chapters of a list for who writes a row for each, with the numbers of those that start
/// at the same time.
struct NumberedRows {
  /// A chapter's row.
  struct Element {
    /// What it says.
    let row: PackedRow

    /// Where in the list it stands.
    let position: Int

    /// Which of those that start at its time it is, from 1.
    let number: Int
  }

  private let chapters: PackedChapters
  private var positions: Range<Int>
  private var rows: PackedRows
  private var numbers: ChapterNumbers

  /// How many are left.
  var count: Int { positions.count }

  /// The rows of chapters at some positions; `list` is what the chapters are packed in.
  init(_ positions: Range<Int>, of chapters: PackedChapters, _ list: Span<UInt8>) {
    self.chapters = chapters
    self.positions = positions
    rows = PackedRows(of: list, from: positions.lowerBound)
    numbers = ChapterNumbers(before: positions.lowerBound, in: chapters)
  }

  /// The next row; nil behind the last.
  mutating func next(_ list: Span<UInt8>) -> Element? {
    guard let position = positions.first, let row = rows.next(list) else { return nil }
    positions.removeFirst()
    return Element(
      row: row, position: position,
      number: numbers.number(of: row.start, at: position, in: chapters))
  }
}
