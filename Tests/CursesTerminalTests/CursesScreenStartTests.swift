import TestTerminal
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

@Suite("The curses screen's start")
struct CursesScreenStartTests {
  @Test(
    "works on many types of terminals",
    arguments: ["xterm", "tmux-256color", "screen", "linux", "vt100", "rxvt-unicode", "vt220"])
  func works(type: String) throws {
    let probe = try Probe.start(environment: ["TERM": type])
    try probe.type("\u{1b}[A")
    try probe.wait(for: "key ↑")
    try probe.type("q")
    #expect(try probe.waitForEnd() == 0)
    #expect(probe.terminal.row(0) == "done" || probe.terminal.text.hasSuffix("done"))
  }

  @Test(
    "works by the nearest type that is known", arguments: ["ghostty", "tmux-9000", "unknown", ""])
  func worksByNearest(type: String) throws {
    let probe = try Probe.start(environment: ["TERM": type])
    try probe.type("q")
    #expect(try probe.waitForEnd() == 0)
  }

  @Test("says what to do on a terminal that is too simple")
  func isTooSimple() throws {
    let probe = try RunningProgram(Probe.path, environment: ["TERM": "dumb"], columns: 200)
    #expect(try probe.waitForEnd() == 0)
    #expect(probe.terminal.text.contains("cannot move its cursor; set TERM"))
    #expect(probe.terminal.text.contains("chapters list"))
    #expect(probe.modes == probe.modesBefore)
  }

  @Test func `says what to do without a terminal`() throws {
    let probe = try RunningProgram(Probe.path, columns: 200, hasTerminal: false)
    #expect(try probe.waitForEnd() == 0)
    #expect(probe.terminal.row(0).contains("no terminal to draw on; `chapters list`"))
  }

  @Test func `leaves standard output alone`() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    defer { close(ends[0]) }
    let probe = try Probe.start(standardOutput: ends[1])
    close(ends[1])
    try probe.type("q")
    #expect(try probe.waitForEnd() == 0)
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(ends[0], &bytes, bytes.count)
    #expect(String(decoding: bytes.prefix(max(0, count)), as: UTF8.self) == "done\n")
  }
}
