internal import CPseudoterminal

#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// A program in a terminal of 120 columns and 40 rows that answers what programs ask of terminals. It is
/// killed when this ends.
public final class TerminalProgram {
  /// Its process.
  public var process: RunningProcess { RunningProcess(terminal.process) }

  private let start: ContinuousClock.Instant
  private var terminal = pseudoterminal()
  private var output: [UInt8] = []
  private var lastOutput: ContinuousClock.Instant

  /// How much of the output was searched for marks.
  private var searched = 0

  /// The longest that anything is waited for.
  private static let patience = Duration.seconds(180)

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - path: where it lies.
  ///   - arguments: without the program's name.
  ///   - environment: variables beside `TERM`, `LANG`, `PATH` and `HOME`.
  /// - Throws: `TerminalError` where there's no terminal for it.
  public init(_ path: String, _ arguments: [String], environment: [String: String]) throws {
    try Self.check(pseudoterminal_open(40, 120, &terminal), "no terminal")
    start = .now
    lastOutput = start
    let reason = Self.start([path] + arguments, Self.completed(environment), in: &terminal)
    try Self.check(reason, path)
  }

  deinit {
    if terminal.process > 0 {
      kill(-terminal.process, SIGKILL)
      kill(terminal.process, SIGKILL)
    }
    pseudoterminal_close(&terminal)
    if terminal.process > 0 { _ = pseudoterminal_reap(&terminal) }
  }

  /// Waits until the program has written some marks, one behind the other.
  ///
  /// - Returns: the time from the program's start until the last of them came.
  public func time(until marks: ScreenMark...) throws -> Duration {
    for mark in marks { try wait(for: mark) }
    return lastOutput - start
  }

  /// Presses keys and waits for the last output that they bring about.
  ///
  /// - Returns: the time from the keys to that.
  public func time(ofTyping keys: String) throws -> Duration {
    let pressed = ContinuousClock.now
    try type(keys)
    try settle()
    guard lastOutput > pressed else { throw TerminalError("no frame for \(keys.debugDescription)") }
    return lastOutput - pressed
  }

  /// Waits until the program neither writes nor works.
  ///
  /// - Parameter quiet: for how long it has to.
  /// - Throws: `TerminalError` where it ends, or never rests.
  public func settle(for quiet: Duration = .milliseconds(300)) throws {
    let deadline = ContinuousClock.now + Self.patience
    var since = ContinuousClock.now
    var worked = process.processorTime ?? .zero
    while ContinuousClock.now - since < quiet {
      if try take(within: 20) { since = lastOutput }
      let works = process.processorTime ?? .zero
      // Some programs look around all the time; that's no work.
      if works - worked > .milliseconds(10) {
        since = .now
        worked = works
      }
      guard ContinuousClock.now < deadline else { throw TerminalError("the program never rests") }
    }
  }

  /// Presses keys.
  public func type(_ keys: String) throws {
    let bytes = Array(keys.utf8)
    guard pseudoterminal_write(&terminal, bytes, bytes.count) else {
      throw TerminalError("the program takes no keys")
    }
  }

  private func wait(for mark: ScreenMark) throws {
    let deadline = ContinuousClock.now + Self.patience
    while true {
      if let end = mark.end(in: output, after: searched) {
        searched = end
        return
      }
      _ = try take(within: 100)
      guard ContinuousClock.now < deadline else { throw TerminalError("\(mark) is not shown") }
    }
  }

  /// Takes what the program wrote and answers what it asked. Returns whether there was anything.
  private func take(within milliseconds: Int32) throws -> Bool {
    let ready = pseudoterminal_wait(&terminal, milliseconds)
    guard ready & 1 != 0 || ready <= 0 else { throw TerminalError("the program ended") }
    guard ready > 0 else { return false }
    let bytes = [UInt8](unsafeUninitializedCapacity: 65536) { bytes, count in
      count = pseudoterminal_read(&terminal, bytes.baseAddress, 65536)
    }
    lastOutput = .now
    output += bytes
    try answer(bytes)
    return true
  }

  /// Where the cursor stands (DSR) and what the terminal is (DA).
  private func answer(_ bytes: [UInt8]) throws {
    for (question, answer) in [("\u{1b}[6n", "\u{1b}[1;1R"), ("\u{1b}[c", "\u{1b}[?62;c")]
    where bytes.firstRange(of: Array(question.utf8)) != nil {
      try type(answer)
    }
  }

  private static func check(_ reason: Int32, _ what: String) throws {
    guard reason == 0 else { throw TerminalError("\(what): \(String(cString: strerror(reason)))") }
  }

  private static func completed(_ environment: [String: String]) -> [String: String] {
    var all = ["TERM": "xterm-256color", "LANG": "C.UTF-8"]
    for name in ["PATH", "HOME"] { all[name] = getenv(name).map { String(cString: $0) } }
    return all.merging(environment) { $1 }
  }

  private static func start(
    _ arguments: [String], _ environment: [String: String], in terminal: inout pseudoterminal
  ) -> Int32 {
    let arguments = arguments.map { strdup($0) } + [nil]
    let environment = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for string in arguments + environment { free(string) } }
    return arguments.withUnsafeBufferPointer { arguments in
      environment.withUnsafeBufferPointer { environment in
        var options = pseudoterminal_start_options()
        options.standard_output = -1
        options.controls = true
        options.path = UnsafePointer(arguments[0])
        options.arguments = arguments.baseAddress
        options.environment = environment.baseAddress
        return pseudoterminal_start(&options, &terminal)
      }
    }
  }
}
