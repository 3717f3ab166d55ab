import ChapterModel

/// Why an input can't be read, and where.
struct InputError: Error, Hashable {
  /// What is wrong, without a capital or a full stop.
  let message: String

  /// Where.
  let location: SourceLocation

  /// An error at a place.
  init(_ message: String, at location: SourceLocation) {
    self.message = message
    self.location = location
  }

  /// What a post says of it.
  var diagnostic: Diagnostic {
    Diagnostic(.inputSyntax, at: location, "This can't be read: \(message).")
  }
}
