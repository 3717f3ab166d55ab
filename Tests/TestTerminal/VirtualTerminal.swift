internal import CVirtualTerminal

/// A terminal in memory, which shows what a program wrote, by libvterm.
///
/// libvterm 0.1 knows no faint text; look for that in the program's bytes.
public final class VirtualTerminal {
  private let terminal: OpaquePointer

  /// How many columns it has.
  public private(set) var columns: Int

  /// How many rows it has.
  public private(set) var rows: Int

  /// A blank terminal.
  public init(columns: Int, rows: Int) {
    guard let terminal = virtual_terminal_new(Int32(rows), Int32(columns)) else {
      preconditionFailure("no memory for a terminal")
    }
    self.terminal = terminal
    self.columns = columns
    self.rows = rows
  }

  deinit { virtual_terminal_free(terminal) }

  /// Takes what a program wrote.
  public func write(_ bytes: [UInt8]) {
    virtual_terminal_write(terminal, bytes, bytes.count)
  }

  /// Gives it another size.
  public func resize(columns: Int, rows: Int) {
    virtual_terminal_resize(terminal, Int32(rows), Int32(columns))
    self.columns = columns
    self.rows = rows
  }

  /// The cell at a place.
  public func cell(column: Int, row: Int) -> TerminalCell {
    TerminalCell(virtual_terminal_cell(terminal, Int32(row), Int32(column)))
  }

  /// The text of a row without trailing blanks.
  public func row(_ row: Int) -> String {
    var text = ""
    var column = 0
    while column < columns {
      let cell = cell(column: column, row: row)
      text += cell.text
      column += cell.width
    }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// The rows, with a newline between them.
  public var text: String { (0..<rows).map { row($0) }.joined(separator: "\n") }

  /// The first cell of a text that stands in one row; nil where it isn't shown.
  public func firstCell(of text: String) -> TerminalCell? {
    for row in 0..<rows {
      for column in 0..<columns where starts(text, column: column, row: row) {
        return cell(column: column, row: row)
      }
    }
    return nil
  }

  private func starts(_ text: String, column: Int, row: Int) -> Bool {
    var column = column
    for character in text {
      guard column < columns else { return false }
      let cell = cell(column: column, row: row)
      guard cell.text == String(character) else { return false }
      column += cell.width
    }
    return true
  }

  /// The cursor's column and row.
  public var cursor: (column: Int, row: Int) {
    (
      Int(virtual_terminal_cursor_column(terminal)), Int(virtual_terminal_cursor_row(terminal))
    )
  }

  /// Whether the cursor is shown.
  public var showsCursor: Bool { virtual_terminal_shows_cursor(terminal) }

  /// Whether the alternate screen is shown.
  public var isOnAlternateScreen: Bool { virtual_terminal_is_on_alternate_screen(terminal) }
}
