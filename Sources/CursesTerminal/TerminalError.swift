/// Why there is no screen, in a sentence that says what to do.
public enum TerminalError: Error, Hashable, Sendable {
  /// The program has no terminal: it runs in a pipe, a job or an editor.
  case noTerminal

  /// Nothing is known about this type of terminal; the value of `TERM`, empty where it is unset.
  case unknownType(String)

  /// This type of terminal cannot place its cursor; the value of `TERM`.
  case tooSimple(String)

  /// The system gave no memory, pipe or descriptor; the number of its reason.
  case noResources(Int32)

  /// Another screen of this program has the terminal.
  case taken
}

extension TerminalError: CustomStringConvertible {
  /// The sentence.
  public var description: String {
    switch self {
    case .noTerminal:
      "there is no terminal to draw on; `chapters list` works without one"
    case .unknownType(let type):
      """
      nothing is known about the terminal type \(type.debugDescription); set TERM, for example \
      to xterm-256color, or use `chapters list`
      """
    case .tooSimple(let type):
      """
      the terminal type \(type.debugDescription) cannot move its cursor; set TERM to what the \
      terminal is, or use `chapters list`
      """
    case .noResources(let number):
      "the system gave no means to take the terminal (error \(number)); try again"
    case .taken:
      "the terminal is already taken by another screen of this program"
    }
  }
}
