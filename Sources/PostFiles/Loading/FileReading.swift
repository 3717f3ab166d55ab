/// What became of a file that was read: how many posts of a batch are its, or why there are none.
struct FileReading: Sendable {
  /// The file.
  let file: FoundFile

  /// How many posts it gave.
  let postCount: Int

  /// Why it could not be read; nil where it could.
  let error: FileError?
}
