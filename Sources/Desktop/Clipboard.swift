/// Puts a text on the clipboard that the person pastes from.
public enum Clipboard {
  /// How long a program may take; one that hangs is ended and the next way is taken.
  static let programLimit: Duration = .seconds(1)

  /// Copies the text exactly as it is, no newline added, and says what came of it.
  ///
  /// `terminal` writes bytes to the terminal and answers whether all of them went out: the caller
  /// owns it. It is called only where OSC 52 is a route. At most one second for each program that
  /// hangs.
  ///
  /// A `command` of the person's own goes first. `values` are what its placeholders stand for beside
  /// the text; without a link among them a command that names one fails.
  public static func copy(
    _ text: String, command: CommandTemplate? = nil, values: CommandValues = .none,
    environment: Environment = .current, terminal: (_ bytes: [UInt8]) -> Bool
  ) -> ClipboardReport {
    var attempts: [ClipboardAttempt] = []
    for step in ClipboardPlan(for: environment, command: command).steps {
      let taken = step.map { route in
        ClipboardAttempt(route, take(route, text, values, environment, terminal))
      }
      attempts += taken
      if !taken.allSatisfy(\.hasFailed) { break }
    }
    return ClipboardReport(attempts)
  }

  private static func take(
    _ route: ClipboardRoute, _ text: String, _ values: CommandValues, _ environment: Environment,
    _ terminal: ([UInt8]) -> Bool
  ) -> ClipboardOutcome {
    switch route {
    case .osc52: send(text, terminal, TerminalClipboard.sequence)
    case .osc52InScreen: send(text, terminal, TerminalClipboard.sequenceInScreen)
    case .command, .pbcopy, .wlCopy, .xclip, .xsel, .clipExe, .tmux:
      ClipboardProgram(route, environment, values: values).take(text, limit: programLimit)
    }
  }

  private static func send(
    _ text: String, _ terminal: ([UInt8]) -> Bool, _ sequence: (String) -> [UInt8]
  ) -> ClipboardOutcome {
    let size = text.utf8.count
    guard size <= TerminalClipboard.longestText else {
      return .failed("is not for a text of \(size / 1000) kB")
    }
    guard terminal(sequence(text)) else { return .failed("could not be written to the terminal") }
    return size <= TerminalClipboard.safeText ? .sent : .sentLong(kilobytes: size / 1000)
  }
}
