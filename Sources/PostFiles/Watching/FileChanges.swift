/// The files that changed, read again.
public struct FileChanges: Sendable {
  /// What is in the files that changed or appeared.
  let batch: PostBatch

  /// The files that are gone.
  let vanished: Set<FilePath>

  /// What couldn't be looked into; nil where the last word on that still holds.
  let walkErrors: [FileError]?
}
