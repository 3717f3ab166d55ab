#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#endif

/// The programs that a person reads and edits posts with, in the terminal.
public enum PostProgram: Sendable, CaseIterable {
  /// `$VISUAL`, `$EDITOR`, Debian's `editor`, `vi` or `nano`.
  case editor

  /// `$PAGER`, `less` or `more`.
  case pager

  /// Its call on a file at a line counted from 1, without running it. A `personal` command goes before
  /// the variables; where it names no file, file and line come last, as such programs are told them.
  public func command(
    for path: String, line: Int, personal: CommandTemplate? = nil,
    environment: Environment = .current
  ) throws(LaunchError) -> ForegroundCommand {
    guard access(path, R_OK) == 0 else { throw .notReadable(path) }
    if let personal { return try Self.call(personal, path, line, environment) }
    let words = try words(environment)
    guard let name = words.first, let program = Self.path(of: name, environment) else {
      throw .notInstalled(Array(words.prefix(1)))
    }
    return ForegroundCommand(
      path: program,
      arguments: words + LineArguments.arguments(for: program, path: path, line: line),
      variables: environment.variables)
  }

  private static func call(
    _ command: CommandTemplate, _ path: String, _ line: Int, _ environment: Environment
  ) throws(LaunchError) -> ForegroundCommand {
    guard let program = environment.personalPath(of: command.program) else {
      throw .notInstalled([command.program])
    }
    let own = try command.arguments(with: CommandValues(file: path, line: line))
    let last =
      command.names(.file) ? [] : LineArguments.arguments(for: program, path: path, line: line)
    return ForegroundCommand(
      path: program, arguments: [command.program] + own + last, variables: environment.variables)
  }

  /// The program as the person named it and its own arguments, else the first one there is.
  private func words(_ environment: Environment) throws(LaunchError) -> [String] {
    for variable in variables {
      let words = CommandWords.split(environment.value(variable) ?? "")
      if !words.isEmpty { return words }
    }
    guard let name = usual.first(where: { environment.path(of: $0) != nil }) else {
      throw .notInstalled(usual)
    }
    return [name]
  }

  private var variables: [String] {
    switch self {
    case .editor: ["VISUAL", "EDITOR"]
    case .pager: ["PAGER"]
    }
  }

  private var usual: [String] {
    switch self {
    case .editor: ["editor", "vi", "nano"]
    case .pager: ["less", "more"]
    }
  }

  /// A person may name a program by its path here, as elsewhere.
  private static func path(of name: String, _ environment: Environment) -> String? {
    guard name.contains("/") else { return environment.path(of: name) }
    return access(name, X_OK) == 0 ? name : nil
  }
}
