/// Something to be remembered or forgotten.
public enum Change: Hashable, Sendable {
  /// Chapters or talks, by id, were seen, or are to count as not seen.
  case seen([String], Bool)

  /// A chapter or talk got a bookmark, which takes the place of an older one.
  case bookmark(id: String, Bookmark)

  /// The bookmark of a chapter or talk was taken away.
  case removeBookmark(id: String)

  /// Somebody left the library of that name at a place.
  case lastPlace(Place, library: String)

  /// Somebody searched for something.
  case query(String)
}
