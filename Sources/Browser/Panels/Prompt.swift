public import ChapterCatalog

/// A line that is asked for at the bottom of the screen, with the lists above it.
public struct Prompt: Hashable, Sendable {
  /// What it is for.
  public enum Purpose: Hashable, Sendable {
    /// What to look for in a list.
    case search(Pane)
    /// What a list is filtered by; the filter that was there before.
    case filter(Pane, before: Query?)
    /// A time of the selected talk.
    case time
    /// The note of a bookmark, by the id of its talk or chapter.
    case note(id: String)
    /// The file to export to.
    case exportFile(ExportForm)
  }

  /// What it is for.
  let purpose: Purpose

  /// What is typed.
  var field: TextField

  /// What is wrong with it.
  var error: QueryError?

  /// Where the line stands among the queries used before.
  var history = HistoryCursor()

  /// Whether a query is asked for.
  var isForQuery: Bool {
    switch purpose {
    case .search, .filter: true
    case .time, .note, .exportFile: false
    }
  }

  /// What stands before the field.
  var label: String {
    switch purpose {
    case .search: "/"
    case .filter: "filter: "
    case .time: "go to: "
    case .note: "bookmark, note: "
    case .exportFile(let form): "write \(form.name) to: "
    }
  }
}
