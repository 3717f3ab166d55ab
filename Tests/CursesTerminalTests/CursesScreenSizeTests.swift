import TestTerminal
import Testing

@Suite("The curses screen's size")
struct CursesScreenSizeTests {
  @Test func `follows the terminal's, from the smallest to the largest`() throws {
    let probe = try Probe.start()
    for (columns, rows) in [(1, 1), (500, 500), (2, 1), (80, 24), (1, 60), (132, 43)] {
      probe.resize(columns: columns, rows: rows)
      // A small screen can't tell its size; the probe's log does later.
      guard columns >= 20, rows >= 3 else { continue }
      try probe.wait(forFrameWith: "size \(columns)x\(rows) events")
    }
    try probe.wait(forFrameWith: "resized 132x43")
    #expect(probe.terminal.row(1).hasPrefix("日本語│Zürich│"))
  }

  @Test func `may be one cell from the start`() throws {
    let probe = try RunningProgram(Probe.path, environment: Probe.quiet, columns: 1, rows: 1)
    try probe.wait(for: "s")
    probe.resize(columns: 40, rows: 5)
    try probe.wait(forFrameWith: "resized 40x5")
  }

  @Test func `is never missed among many changes`() throws {
    let probe = try Probe.start()
    for columns in 60..<100 { probe.resize(columns: columns, rows: 24) }
    try probe.wait(forFrameWith: "size 99x24")
  }
}
