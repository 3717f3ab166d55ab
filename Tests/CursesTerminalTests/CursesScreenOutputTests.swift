import TestPrograms
import TestTerminal
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// How the screen writes; what it writes is in the other suites.
@Suite("The curses screen's output")
struct CursesScreenOutputTests {
  private static let frameStart = "\u{1b}[?2026h"
  private static let frameEnd = "\u{1b}[?2026l"

  @Test func `loses nothing on a slow terminal, also when signals cut its writes short`() throws {
    let probe = try Probe.start("flood", columns: 200, rows: 60)
    try probe.type("!")
    for _ in 0..<5 {
      try probe.waitUntilBlocked()
      for _ in 0..<5 { probe.signal(SIGWINCH) }
      let before = probe.output.count
      try probe.wait(for: "some more frames") { $0.output.count > before + 200_000 }
    }
    let frames = String(decoding: probe.output, as: UTF8.self)
      .split(separator: Self.frameStart, omittingEmptySubsequences: false).dropFirst().dropLast()
    #expect(frames.allSatisfy { $0.hasSuffix(Self.frameEnd) && !$0.contains("\u{fffd}") })
  }

  #if os(Linux)
  @Test(.enabled(if: (try? ProgramRun("strace", ["true"]))?.status == 0))
  func `is one write for a frame`() throws {
    let folder = try TemporaryFolder()
    let probe = try RunningProgram(
      "/usr/bin/strace",
      ["-y", "-e", "trace=write", "-s", "9999", "-o", folder.path("calls"), Probe.path],
      environment: Probe.quiet, columns: 200, rows: 60)
    try probe.wait(forFrameWith: "events 0")
    for number in 1...9 {
      try probe.type("ü")
      try probe.wait(forFrameWith: "events \(number)")
    }
    try probe.type("q")
    #expect(try probe.waitForEnd() == 0)
    let writes = try folder.text("calls").split(separator: "\n")
      .filter { $0.contains("</dev/pts/") || $0.contains("</dev/tty>") }
    let frames = writes.filter { $0.contains(#"\33[?2026h"#) }
    #expect(frames.count == 10)
    #expect(frames.allSatisfy { $0.contains(#"\33[?2026l""#) })
    // Beside the frames there are the way in and the way out.
    #expect(writes.count <= frames.count + 6)
  }

  /// The system counts how often a program was scheduled: one that sleeps in `poll` isn't.
  @Test func `needs no wake while nothing happens`() throws {
    let probe = try Probe.start()
    let before = try Self.switches(of: probe.process)
    #expect(throws: WaitError.self) {
      try probe.wait(for: "a second to pass", within: .seconds(1)) { _ in false }
    }
    #expect(try Self.switches(of: probe.process) == before)
  }

  private static func switches(of process: Int32) throws -> [String] {
    try ProgramRun("grep", ["ctxt_switches", "/proc/\(process)/status"]).lines
  }
  #endif
}
