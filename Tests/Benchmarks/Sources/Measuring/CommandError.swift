/// A program that could not be started or did not do its work.
public struct CommandError: Error, CustomStringConvertible {
  /// The program.
  public let program: String

  /// Its exit status, 0 where a signal ended it; nil where it could not be started.
  public let status: Int32?

  /// What went wrong.
  public var description: String {
    switch status {
    case nil: "\(program) could not be started"
    case 0: "\(program) was ended by a signal"
    case let status?: "\(program) ended with \(status)"
    }
  }
}
