/// Starts programs with windows of their own and leaves them alone.
enum Launcher {
  /// How long a program is watched: what fails in this time is told, what ends later isn't. A
  /// person takes a tenth of a second as at once; xdg-open takes about that long to give up.
  static let watch: Duration = .milliseconds(250)

  /// Starts the program with its arguments, detached from the terminal.
  static func launch(
    _ program: String, _ arguments: [String], _ environment: Environment, watch: Duration = watch
  ) throws(LaunchError) {
    guard let path = environment.personalPath(of: program) else { throw .notInstalled([program]) }
    let child: Child
    do throws(SystemError) {
      child = try Child(
        path: path, arguments: [program] + arguments, variables: environment.variables)
    } catch {
      throw .notStarted(program: program, reason: error.message)
    }
    guard let end = child.end(by: .now + watch) else { return child.leave() }
    guard end == .exited(0) || end == .unknown else {
      throw .failedAtOnce(program: program, reason: end.words)
    }
  }

  /// Starts a person's own command. A link is its last argument where it names none.
  static func launch(
    _ command: CommandTemplate, _ values: CommandValues, _ environment: Environment
  ) throws(LaunchError) {
    let link = command.names(.url) ? [] : [values[.url]].compactMap(\.self)
    let arguments = try command.arguments(with: values) + link
    try launch(command.program, arguments, environment)
  }
}
