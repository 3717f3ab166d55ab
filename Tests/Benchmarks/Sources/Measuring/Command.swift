internal import PlainFiles

#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// A program with its arguments, which is run to its end.
public struct Command: Sendable {
  /// Its path, or a name that is searched for on `PATH`.
  public let program: String

  /// The arguments behind its name.
  public let arguments: [String]

  /// The file that it reads from standard input.
  public let input: String

  /// Variables beside the few of ours that programs need.
  public let environment: [String: String]

  /// A program that is to be run.
  public init(
    _ program: String, _ arguments: [String] = [], input: String = "/dev/null",
    environment: [String: String] = [:]
  ) {
    self.program = program
    self.arguments = arguments
    self.input = input
    self.environment = environment
  }

  /// Runs it, with what it writes going nowhere.
  ///
  /// - Returns: how long it took, from before its start to its end.
  /// - Throws: `CommandError` where it could not be started or failed.
  public func time() throws -> Duration {
    let start = ContinuousClock.now
    try run(output: "/dev/null", errors: "/dev/null")
    return .now - start
  }

  /// Runs it and keeps what it writes to standard output.
  ///
  /// - Parameter file: where that goes for the time being.
  /// - Returns: that.
  /// - Throws: `CommandError`, and `FileError` where the file can't be read.
  public func output(through file: String) throws -> String {
    defer { unlink(file) }
    try run(output: file, errors: "/dev/null")
    return try Files.text(file)
  }

  /// Runs it and shows what it writes, on standard error.
  public func show() throws {
    try run(output: nil, errors: nil)
  }

  /// - Parameters:
  ///   - output: the file that standard output goes to; nil for our standard error.
  ///   - errors: the file that standard error goes to; nil for ours.
  /// - Throws: `CommandError`.
  private func run(output: String?, errors: String?) throws {
    var actions = FileActions()
    actions.open(input, as: STDIN_FILENO, O_RDONLY)
    if let output {
      actions.open(output, as: STDOUT_FILENO, O_WRONLY | O_CREAT | O_TRUNC)
    } else {
      actions.copy(STDERR_FILENO, as: STDOUT_FILENO)
    }
    if let errors { actions.open(errors, as: STDERR_FILENO, O_WRONLY) }
    let process: pid_t
    do { process = try actions.spawn(program, arguments, environment) } catch {
      throw CommandError(program: program, status: nil)
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    guard status == 0 else { throw CommandError(program: program, status: status >> 8 & 0xFF) }
  }
}
