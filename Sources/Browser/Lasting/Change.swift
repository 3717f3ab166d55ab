/// What is to last beyond this run.
public enum Change: Hashable, Sendable {
  /// Chapters, or talks without chapters, were seen, or count as not seen; by id.
  case seen([String], Bool)

  /// A talk or chapter got a bookmark, or a bookmark another note.
  case bookmark(id: String, Bookmark)

  /// The bookmark of a talk or chapter was taken away.
  case removeBookmark(id: String)

  /// Something was looked for.
  case query(String)
}
