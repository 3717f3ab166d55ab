/// What the file's thread is asked for.
enum Job: Sendable {
  /// Read all.
  case load(@Sendable (Remembered, LibraryError?) -> Void)

  /// Write a change down.
  case save(Change, @Sendable (Result<Void, LibraryError>) -> Void)

  /// Tells whoever asked that it can't be done.
  func fail(_ error: LibraryError) {
    switch self {
    case .load(let then): then(Remembered(), error)
    case .save(_, let then): then(.failure(error))
    }
  }
}
