import TestTerminal

/// The program of `Tests/ScreenProbe` in a pseudoterminal, once its first frame is shown.
enum Probe {
  static func start(
    _ action: String = "nothing", environment: [String: String] = [:], columns: Int = 80,
    rows: Int = 24, standardOutput: Int32? = nil
  ) throws -> RunningProgram {
    let probe = try RunningProgram(
      path, [action], environment: quiet.merging(environment) { _, own in own }, columns: columns,
      rows: rows, standardOutput: standardOutput)
    try probe.wait(for: "the first frame") {
      // The last row of it, and the cursor where it rests.
      $0.terminal.text.contains("bar") && $0.terminal.cursor == (0, 2)
    }
    return probe
  }

  static var path: String { Products.path(of: "ScreenProbe") }

  /// Without the backtraces of Swift's runtime, which take seconds and ask for a key.
  static let quiet = ["SWIFT_BACKTRACE": "enable=no"]
}
