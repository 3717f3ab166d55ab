internal import CPseudoterminal
internal import TestPrograms

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// A program that runs in a pseudoterminal, and the terminal that shows what it writes.
///
/// Nothing here sleeps: whatever waits does so by `poll` on the terminal, until it has come or the
/// deadline has passed. The program is killed when this ends.
public final class RunningProgram {
  /// What the program shows.
  public let terminal: VirtualTerminal

  /// All that the program wrote to the terminal.
  public private(set) var output: [UInt8] = []

  /// The number of the program's process.
  public var process: Int32 { pseudoterminal.process }

  /// The terminal's modes before the program started.
  public let modesBefore: [UInt8]

  private let home: TemporaryFolder
  private var pseudoterminal: pseudoterminal
  private var status: Int32?

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - path: where it lies.
  ///   - arguments: without the program's name.
  ///   - environment: all of it, but for a `PATH` and `TERM=xterm-256color` and `LANG=C.UTF-8` and
  ///     empty folders for configuration and state where it has none of its own; an empty `TERM` unsets
  ///     it.
  ///   - columns: the terminal's.
  ///   - rows: the terminal's.
  ///   - standardOutput: a descriptor for its standard output; nil for the terminal.
  ///   - hasTerminal: whether `/dev/tty` opens the terminal.
  /// - Throws: why it could not be started.
  public init(
    _ path: String, _ arguments: [String] = [], environment: [String: String] = [:],
    columns: Int = 80, rows: Int = 24, standardOutput: Int32? = nil, hasTerminal: Bool = true
  ) throws {
    var options = pseudoterminal_start_options()
    options.standard_output = standardOutput ?? -1
    options.controls = hasTerminal
    home = try TemporaryFolder()
    terminal = VirtualTerminal(columns: columns, rows: rows)
    pseudoterminal = CPseudoterminal.pseudoterminal()
    try Self.check(pseudoterminal_open(Int32(rows), Int32(columns), &pseudoterminal))
    modesBefore = Self.modes(of: pseudoterminal)
    let complete = home.emptyHome.merging(Self.completed(environment)) { $1 }
    try Self.check(
      Self.start(
        [path] + arguments, environment: complete, options: options,
        in: &pseudoterminal))
  }

  deinit {
    if status == nil {
      kill(-pseudoterminal.process, SIGKILL)
      kill(pseudoterminal.process, SIGKILL)
    }
    pseudoterminal_close(&pseudoterminal)
    if status == nil { _ = pseudoterminal_reap(&pseudoterminal) }
  }

  /// The longest that anything is waited for, unless told otherwise; a busy machine is slow.
  public static var patience: Duration { .seconds(30) }

  /// Waits until the screen shows a text in one row.
  public func wait(for text: String, within patience: Duration = patience) throws {
    try wait(for: text.debugDescription, within: patience) { $0.terminal.text.contains(text) }
  }

  /// Waits until the screen shows a text in one row and the whole frame that it's in: the program
  /// ended its synchronized output.
  public func wait(forFrameWith text: String, within patience: Duration = patience) throws {
    let end = Array("\u{1b}[?2026l".utf8)
    try wait(for: "a frame with \(text.debugDescription)", within: patience) {
      $0.output.suffix(end.count) == end[...] && $0.terminal.text.contains(text)
    }
  }

  /// Waits until something holds.
  public func wait(
    for expected: String, within patience: Duration = patience,
    until holds: (RunningProgram) -> Bool
  ) throws {
    let deadline = ContinuousClock.now + patience
    while !holds(self) {
      guard read(until: deadline) else {
        throw WaitError(expected: expected, screen: terminal.text)
      }
    }
  }

  /// Waits for the end of the program and of what it started.
  ///
  /// - Returns: its status as a shell counts it: 128 and the signal's number for a signal.
  @discardableResult
  public func waitForEnd(within patience: Duration = patience) throws -> Int32 {
    if let status { return status }
    let deadline = ContinuousClock.now + patience
    var isOver = false
    while !isOver {
      let ready = pseudoterminal_wait(&pseudoterminal, Self.milliseconds(until: deadline))
      guard ready > 0 else { throw WaitError(expected: "the end", screen: terminal.text) }
      if ready & 1 != 0 { take() }
      isOver = ready == 2
    }
    let status = pseudoterminal_reap(&pseudoterminal)
    self.status = status
    return status
  }

  /// Waits for the end of the program and of what it started, and reads nothing meanwhile: what it
  /// writes fills the terminal and then blocks it.
  ///
  /// - Returns: as `waitForEnd` does.
  public func waitForEndUnread(within patience: Duration = patience) throws -> Int32 {
    guard pseudoterminal_wait_for_end(&pseudoterminal, Self.milliseconds(until: .now + patience))
    else { throw WaitError(expected: "the end, unread", screen: terminal.text) }
    let status = pseudoterminal_reap(&pseudoterminal)
    self.status = status
    return status
  }

  /// Whether the terminal takes more of what the program writes without being read.
  public var takesOutput: Bool { pseudoterminal_takes_output(&pseudoterminal) }

  /// Whether the program or what it started still runs.
  public var hasNotEnded: Bool { !pseudoterminal_wait_for_end(&pseudoterminal, 0) }

  /// Waits until the terminal, which isn't read, takes no more from the program.
  public func waitUntilBlocked(within patience: Duration = patience) throws {
    let deadline = ContinuousClock.now + patience
    while takesOutput {
      guard ContinuousClock.now < deadline else {
        throw WaitError(expected: "a full terminal", screen: terminal.text)
      }
      poll(nil, 0, 5)
    }
  }

  /// Types text, or the bytes that a key sends.
  public func type(_ text: String) throws { try type(Array(text.utf8)) }

  /// Types bytes.
  public func type(_ bytes: [UInt8]) throws {
    guard pseudoterminal_write(&pseudoterminal, bytes, bytes.count) else {
      throw WaitError(expected: "the program to read", screen: terminal.text)
    }
  }

  /// Gives the terminal another size.
  public func resize(columns: Int, rows: Int) {
    terminal.resize(columns: columns, rows: rows)
    pseudoterminal_resize(&pseudoterminal, Int32(rows), Int32(columns))
  }

  /// Sends the program a signal.
  public func signal(_ number: Int32) { kill(pseudoterminal.process, number) }

  /// Closes the terminal, as a window that is closed.
  public func hangUp() { pseudoterminal_hang_up(&pseudoterminal) }

  /// The terminal's modes, such as echo: equal where nothing differs.
  public var modes: [UInt8] { Self.modes(of: pseudoterminal) }

  /// How often the program wrote these bytes to the terminal.
  public func count(of text: String) -> Int {
    let bytes = Array(text.utf8)
    return output.indices.count { output[$0...].starts(with: bytes) }
  }

  /// Takes what comes before the deadline; false when nothing did.
  private func read(until deadline: ContinuousClock.Instant) -> Bool {
    let ready = pseudoterminal_wait(&pseudoterminal, Self.milliseconds(until: deadline))
    guard ready > 0, ready & 1 != 0 else { return false }
    take()
    return true
  }

  /// Takes what is there.
  private func take() {
    let bytes = [UInt8](unsafeUninitializedCapacity: 65536) { bytes, count in
      count = pseudoterminal_read(&pseudoterminal, bytes.baseAddress, 65536)
    }
    output += bytes
    terminal.write(bytes)
  }

  private static func milliseconds(until deadline: ContinuousClock.Instant) -> Int32 {
    let left = (deadline - .now).components
    return Int32(max(0, left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000))
  }

  private static func start(
    _ arguments: [String], environment: [String: String], options: pseudoterminal_start_options,
    in terminal: inout pseudoterminal
  ) -> Int32 {
    withStrings(arguments) { arguments in
      withStrings(environment.map { "\($0.key)=\($0.value)" }) { environment in
        var options = options
        options.path = UnsafePointer(arguments[0])
        options.arguments = arguments.baseAddress
        options.environment = environment.baseAddress
        return pseudoterminal_start(&options, &terminal)
      }
    }
  }

  private static func check(_ reason: Int32) throws {
    guard reason == 0 else { throw StartError(reason: String(cString: strerror(reason))) }
  }

  private static func modes(of terminal: pseudoterminal) -> [UInt8] {
    var terminal = terminal
    return [UInt8](unsafeUninitializedCapacity: 256) { bytes, count in
      count = pseudoterminal_modes(&terminal, bytes.baseAddress, 256)
    }
  }

  private static func completed(_ environment: [String: String]) -> [String: String] {
    let usual = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    var completed = environment.merging(usual) { own, _ in own }
    if completed["TERM"] == "" { completed["TERM"] = nil }
    return completed
  }

  /// Calls with the strings as C has them, a null behind the last.
  private static func withStrings<Result>(
    _ strings: [String], _ body: (UnsafeBufferPointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    return copies.withUnsafeBufferPointer(body)
  }
}
