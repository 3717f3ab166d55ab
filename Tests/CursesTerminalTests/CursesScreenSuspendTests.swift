import TestTerminal
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

@Suite("The curses screen, suspended")
struct CursesScreenSuspendTests {
  /// A shell with job control, since a program that nobody could continue isn't stopped.
  private func startUnderShell(_ action: String) throws -> RunningProgram {
    let script = "set -m; \"$0\" \(action); echo stopped; read line; fg; echo over"
    let shell = try RunningProgram("/bin/sh", ["-c", script, Probe.path], environment: Probe.quiet)
    try shell.wait(forFrameWith: "events 0")
    return shell
  }

  @Test func `gives the terminal to the shell and takes it again`() throws {
    let shell = try startUnderShell("suspend")
    try shell.type("!")
    try shell.wait(for: "stopped")
    #expect(!shell.terminal.isOnAlternateScreen)
    #expect(shell.count(of: "\u{1b}[?2004l") == 1)
    shell.resize(columns: 100, rows: 30)
    try shell.type("\n")
    try shell.wait(forFrameWith: "resumed")
    #expect(shell.terminal.isOnAlternateScreen)
    #expect(shell.terminal.row(0).hasPrefix("size 100x30 events"))
    #expect(shell.count(of: "\u{1b}[?2004h") == 2)
    try shell.type("ü")
    try shell.wait(forFrameWith: "key ü")
    try shell.type("q")
    try shell.wait(for: "over")
    #expect(!shell.terminal.isOnAlternateScreen)
  }

  @Test func `goes on where nobody could continue it`() throws {
    let probe = try Probe.start("suspend")
    try probe.type("!")
    try probe.wait(forFrameWith: "resumed")
    #expect(probe.terminal.isOnAlternateScreen)
  }

  @Test func `is drawn again after a stop that it couldn't hear of`() throws {
    let probe = try Probe.start()
    let raw = probe.modes
    probe.signal(SIGSTOP)
    probe.signal(SIGCONT)
    try probe.wait(forFrameWith: "resumed")
    #expect(probe.modes == raw)
  }
}
