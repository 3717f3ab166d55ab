/// A program that takes a text, most often on its standard input, and keeps it as the clipboard's.
///
/// Only its exit status is waited for: `wl-copy`, `xclip` and `xsel` stay behind in the background
/// to serve the text, with all that they inherited still open.
struct ClipboardProgram {
  private let route: ClipboardRoute
  private let environment: Environment
  private let values: CommandValues

  /// The program of a route; `values` are for the person's own command.
  init(_ route: ClipboardRoute, _ environment: Environment, values: CommandValues = .none) {
    self.route = route
    self.environment = environment
    self.values = values
  }

  /// Runs it with the text; at the limit it is ended.
  func take(_ text: String, limit: Duration) -> ClipboardOutcome {
    guard let name = route.program, let path = environment.personalPath(of: name) else {
      return .failed("is not installed")
    }
    if case .command(let command) = route { return run(command, path, text, limit) }
    let outcome = run(path, [name] + route.arguments, text, limit)
    guard route == .tmux, outcome == .failed(ChildEnd.exited(1).words) else { return outcome }
    // tmux before 3.2 knows no `-w`: its own buffer at least.
    return run(path, [name, "load-buffer", "-"], text, limit)
  }

  /// Runs the person's own command, which has the text among its arguments or on its standard input.
  private func run(
    _ command: CommandTemplate, _ path: String, _ text: String, _ limit: Duration
  ) -> ClipboardOutcome {
    if command.names(.url), values[.url] == nil {
      return .failed("names {url}, and this is no single link: {text} is what is copied")
    }
    do throws(LaunchError) {
      let arguments = try command.arguments(with: values.with(.text, text))
      let isArgument = command.names(.text) || command.names(.url)
      return run(path, [command.program] + arguments, isArgument ? "" : text, limit)
    } catch {
      return .failed("was not run: \(error.description)")
    }
  }

  private func run(
    _ path: String, _ arguments: [String], _ text: String, _ limit: Duration
  ) -> ClipboardOutcome {
    let deadline = ContinuousClock.now + limit
    do throws(SystemError) {
      let pipe = try InputPipe()
      let child = try Child(
        path: path, arguments: arguments, variables: environment.variables, input: pipe.input)
      let isWhole = pipe.feed(route.bytes(of: text), until: deadline)
      guard let end = child.end(by: deadline) else {
        child.kill()
        return .failed("hung and was ended")
      }
      return outcome(end, isWhole: isWhole)
    } catch {
      return .failed("could not be started: \(error.message)")
    }
  }

  private func outcome(_ end: ChildEnd, isWhole: Bool) -> ClipboardOutcome {
    guard end == .exited(0) else { return .failed(end.words) }
    return isWhole ? .confirmed : .failed("did not read the whole text")
  }
}
