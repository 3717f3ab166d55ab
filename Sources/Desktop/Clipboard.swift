/// Puts a text on the clipboard that the person pastes from.
public enum Clipboard {
  /// How long a helper may take; one that hangs is ended and the next way is taken.
  static let helperLimit: Duration = .seconds(1)

  /// Copies the text exactly as it is, no newline added, and says what came of it.
  ///
  /// `terminal` writes bytes to the terminal and answers whether all of them went out: the caller
  /// owns it. It is called only where OSC 52 is a route. At most one second for each helper that
  /// hangs.
  public static func copy(
    _ text: String, environment: Environment = .current, terminal: (_ bytes: [UInt8]) -> Bool
  ) -> ClipboardReport {
    var attempts: [ClipboardAttempt] = []
    for step in ClipboardPlan(for: environment).steps {
      let taken = step.map { route in
        ClipboardAttempt(route, take(route, text, environment, terminal))
      }
      attempts += taken
      if !taken.allSatisfy(\.hasFailed) { break }
    }
    return ClipboardReport(attempts)
  }

  private static func take(
    _ route: ClipboardRoute, _ text: String, _ environment: Environment,
    _ terminal: ([UInt8]) -> Bool
  ) -> ClipboardOutcome {
    switch route {
    case .osc52: send(TerminalClipboard.sequence(text), terminal)
    case .osc52InScreen: send(TerminalClipboard.sequenceInScreen(text), terminal)
    case .pbcopy, .wlCopy, .xclip, .xsel, .clipExe, .tmux:
      ClipboardHelper(route, environment).take(text, limit: helperLimit)
    }
  }

  private static func send(_ bytes: [UInt8], _ terminal: ([UInt8]) -> Bool) -> ClipboardOutcome {
    terminal(bytes) ? .sent : .failed("could not be written to the terminal")
  }
}
