/// A table as Markdown has it.
public enum MarkdownTable {
  /// The lines that open a table.
  public static func head(_ columns: [String]) -> String {
    line(columns) + "\n" + "|" + String(repeating: "---|", count: columns.count)
  }

  /// A row of it, whose cells may hold anything but line ends.
  public static func line(_ cells: [String]) -> String {
    "| " + cells.map(escaped).joined(separator: " | ") + " |"
  }

  private static func escaped(_ cell: String) -> String {
    cell.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
