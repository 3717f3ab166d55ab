import Testing

@testable import Measuring

@Suite struct TerminalProgramTests {
  /// A shell that echoes nothing of what is typed.
  private static func shell(_ script: String) throws -> TerminalProgram {
    try TerminalProgram("/bin/sh", ["-c", "stty -echo; \(script)"], environment: ["WORD": "Größe"])
  }

  @Test func `is timed until its marks came in order`() throws {
    let program = try Self.shell(#"stty size; echo "$TERM $WORD"; exec cat"#)
    let size = try program.time(until: ScreenMark("40 120"))
    let word = try program.time(until: ScreenMark("nowhere", "xterm-256color"), ScreenMark("Größe"))
    #expect(size > .zero && word >= size)
  }

  @Test func `is timed from a key to what it brings about`() throws {
    let program = try Self.shell("echo ready; read line; echo $line$line; exec sleep 60")
    _ = try program.time(until: ScreenMark("ready"))
    #expect(try program.time(ofTyping: "ö\r") > .zero)
    _ = try program.time(until: ScreenMark("öö"))
  }

  @Test func `is told what it asks of the terminal`() throws {
    let program = try Self.shell(
      #"stty raw; printf '\033[6n'; dd bs=6 count=1 2>/dev/null | od -c; exec sleep 60"#)
    _ = try program.time(until: ScreenMark("1   ;   1   R"))
  }

  @Test func `fails when the program ends`() throws {
    let program = try Self.shell("echo gone")
    #expect(throws: TerminalError.self) { try program.time(until: ScreenMark("never")) }
  }

  @Test func `has figures while it runs`() throws {
    let program = try Self.shell("echo ready; exec sleep 60")
    _ = try program.time(until: ScreenMark("ready"))
    try program.settle()
    let memory = try #require(program.process.residentMemory)
    #expect(memory > 100_000 && memory <= program.process.peakMemory ?? 0)
    let (time, waits) = (program.process.processorTime, program.process.waits)
    #expect(time != nil && waits != nil)
    try program.settle()
    #expect(program.process.processorTime == time && program.process.waits == waits)
  }
}
