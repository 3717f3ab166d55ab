public import ChapterCatalog
public import Terminal

/// How a browser came to its end.
public enum BrowserEnd: Hashable, Sendable {
  /// The person ended it; the program's exit status.
  case status(Int32)

  /// The person chose something in a picker: places in the catalog that was on screen.
  case chosen([Choice], in: Catalog)

  /// The outside ended it.
  case ended(EndReason)
}
