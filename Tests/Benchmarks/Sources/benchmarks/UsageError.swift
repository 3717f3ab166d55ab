/// A command line that asks for something there isn't.
struct UsageError: Error, CustomStringConvertible {
  /// What is wrong.
  let description: String

  init(_ description: String) { self.description = description }
}
