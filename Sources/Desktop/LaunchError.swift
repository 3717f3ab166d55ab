/// Why a program outside did not start, as a sentence that says what to do instead.
public enum LaunchError: Error, Hashable, Sendable {
  /// None of these programs is there; the first is the one to install.
  case notInstalled([String])

  /// The program opens a window and nothing here can show one.
  case noDisplay(program: String)

  /// `$BROWSER` or the configuration names a browser that draws in the terminal, which is taken.
  case needsTerminal(program: String)

  /// Not an address of the web, so that nothing is started on it.
  case notALink(String)

  /// No file of that path can be read.
  case notReadable(String)

  /// The value of a placeholder begins with `-` where a program would take it for an option.
  case wouldBeOption(program: String, placeholder: String)

  /// The system refused to start it, for this reason.
  case notStarted(program: String, reason: String)

  /// It ended at once: the reason follows its name, `failed with status 3`.
  case failedAtOnce(program: String, reason: String)
}

extension LaunchError: CustomStringConvertible {
  /// The sentence for the status line.
  public var description: String {
    switch self {
    case .notInstalled(let programs):
      "\(programs.first ?? "The program") is not installed: install it, or copy the link (y)"
    case .noDisplay(let program):
      "\(program) needs a display and there is none here: copy the link instead (y)"
    case .needsTerminal(let program):
      "\(program) would draw over this terminal: choose another browser, or copy the link (y)"
    case .notALink(let text): "Not a link of the web: \(text)"
    case .notReadable(let path): "\(path) is no file that can be read"
    case .wouldBeOption(let program, let placeholder):
      "\(program) would take it for an option: put -- before {\(placeholder)} in the configuration"
    case .notStarted(let program, let reason): "\(program) could not be started: \(reason)"
    case .failedAtOnce(let program, let reason): "\(program) \(reason)"
    }
  }
}
