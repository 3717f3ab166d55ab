#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A program that was run to its end: what it wrote and its status.
public struct ProgramRun: Sendable {
  /// What it wrote to standard output.
  public let output: String

  /// What it wrote to standard error.
  public let errors: String

  /// Its exit status, or 128 and the number of the signal that ended it, as shells have it.
  public let status: Int32

  /// Runs a program with an argument vector and waits for its end.
  ///
  /// - Parameters:
  ///   - program: its path, or a name that is searched for on `PATH`.
  ///   - arguments: the arguments behind its name.
  ///   - folder: the folder that it runs in; nil for ours.
  ///   - input: what it reads from standard input.
  ///   - outputPath: a file that standard output goes to instead of `output`.
  ///   - environment: variables beside the few of ours that programs need, and empty folders for
  ///     configuration and state.
  /// - Throws: where it could not be started or what it wrote not be read.
  public init(
    _ program: String, _ arguments: [String], in folder: String? = nil, input: String = "",
    outputPath: String? = nil, environment: [String: String] = [:]
  ) throws {
    let files = try TemporaryFolder()
    try files.write("input", input)
    var actions = FileActions()
    actions.open(files.path("input"), as: STDIN_FILENO, O_RDONLY)
    actions.open(outputPath ?? files.path("output"), as: STDOUT_FILENO, O_WRONLY | O_CREAT)
    actions.open(files.path("errors"), as: STDERR_FILENO, O_WRONLY | O_CREAT)
    // Glibc's module hides the spawn action for another folder; env(1) has it.
    let inFolder = folder.map { ["-C", $0, program] + arguments }
    let child = try actions.spawn(
      inFolder == nil ? program : "env", inFolder ?? arguments,
      files.emptyHome.merging(environment) { $1 })
    status = Self.wait(for: child)
    output = outputPath == nil ? try files.text("output") : ""
    errors = try files.text("errors")
  }

  /// The lines of standard output.
  public var lines: [String] {
    output.split(separator: "\n").map(String.init)
  }

  private static func wait(for child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}
