/// Why a file can't be read.
struct FileFailure: Error {
  /// The reason, in the system's words.
  let reason: String

  /// Whether there simply is no such file.
  let isMissing: Bool
}
