/// Why a program or a terminal could not be started.
public struct StartError: Error, CustomStringConvertible {
  let reason: String

  /// The reason as a sentence.
  public var description: String { "could not start: \(reason)" }
}
