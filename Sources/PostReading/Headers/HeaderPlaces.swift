import ChapterModel
import FrontMatter

/// Where the values of a header stand in the file.
struct HeaderPlaces {
  /// The line of the file that the header's first line is.
  let firstLine: Int

  /// The place of a value.
  func location(of node: Node) -> SourceLocation {
    location(line: node.line, column: node.column)
  }

  /// The place of a line and column of the header.
  func location(line: Int, column: Int) -> SourceLocation {
    SourceLocation(line: firstLine + line - 1, column: column)
  }
}
