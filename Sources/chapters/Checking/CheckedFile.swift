import PostChecking

/// What came of checking one file.
struct CheckedFile: Sendable {
  /// What is to be written to standard output.
  var output: [UInt8] = []

  /// What its findings come to.
  var counts = FindingCounts()

  /// Why it was left alone although it could be mended, and whether that is a failure.
  var complaint: (sentence: String, isFailure: Bool)?

  /// Its text where it came from standard input and was mended.
  var mendedInput: [UInt8]?
}
