import ChapterCatalog
import Terminal

/// Queries as people type them behind a command.
enum QueryArgument {
  /// The query that a text is.
  ///
  /// - Throws: what is wrong with it, the query below with a caret under the place.
  static func query(_ text: String) throws(CommandFailure) -> Query {
    do throws(QueryError) {
      return try Query(text)
    } catch {
      let blanks = String(repeating: " ", count: DisplayText(String(error.before)).width)
      let marks = max(1, DisplayText(String(error.wrong)).width)
      let carets = String(repeating: "^", count: marks)
      throw .wrongUse(
        "\(error.message):\n  \(DisplayText(text).string)\n  \(blanks)\(carets)")
    }
  }
}
