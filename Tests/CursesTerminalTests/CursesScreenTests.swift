import TestTerminal
import Testing

@Suite("The curses screen")
struct CursesScreenTests {
  @Test func `shows a frame on the alternate screen, with the cursor where the frame has it`()
    throws
  {
    let probe = try Probe.start()
    #expect(probe.terminal.row(0) == "size 80x24 events 0")
    #expect(probe.terminal.cursor == (0, 2))
    #expect(probe.terminal.showsCursor)
    #expect(probe.terminal.isOnAlternateScreen)
  }

  @Test func `keeps wide characters aligned`() throws {
    let probe = try Probe.start()
    #expect(probe.terminal.row(1) == "日本語│Zürich│❤│👨│DE│e\u{301}│")
    #expect(probe.terminal.cell(column: 6, row: 1).text == "│")
    #expect(probe.terminal.cell(column: 13, row: 1).text == "│")
    #expect(probe.terminal.cell(column: 0, row: 1).width == 2)
  }

  @Test func `sends nothing when nothing changed`() throws {
    // The probe shows each frame twice.
    let probe = try Probe.start()
    #expect(probe.count(of: "\u{1b}[?2026h") == 1)
    try probe.type("ü")
    try probe.wait(forFrameWith: "key ü")
    try probe.wait(for: "the end of the frame") { $0.count(of: "\u{1b}[?2026l") == 2 }
    #expect(probe.count(of: "\u{1b}[?2026h") == 2)
  }

  @Test func `sends only what changed`() throws {
    let probe = try Probe.start(columns: 200, rows: 60)
    let before = probe.output.count
    try probe.type("j")
    try probe.wait(for: "the end of the frame") { $0.count(of: "\u{1b}[?2026l") == 2 }
    #expect(probe.output.count - before < 120)
  }

  @Test func `hides the cursor of a frame that has none`() throws {
    let probe = try Probe.start("hide")
    try probe.type("!")
    // The probe shows a frame with a cursor right after it.
    try probe.wait(for: "a cursor, hidden and shown again") {
      $0.count(of: "\u{1b}[?25l") == 1 && $0.terminal.showsCursor
    }
  }

  @Test func `sends bytes to the terminal in full`() throws {
    let probe = try Probe.start("copy")
    try probe.type("!")
    try probe.wait(for: "OSC 52") { $0.count(of: "\u{1b}]52;c;WsO8cmljaA==\u{1b}\\") == 1 }
  }

  @Test func `is woken by another thread`() throws {
    let probe = try Probe.start("wake")
    try probe.type("!")
    try probe.wait(forFrameWith: "woken")
  }

  @Test func `takes no notice of exported LINES and COLUMNS`() throws {
    let probe = try Probe.start(environment: ["LINES": "7", "COLUMNS": "33"])
    #expect(probe.terminal.row(0) == "size 80x24 events 0")
  }

  @Test(
    "draws beyond ASCII in any locale",
    arguments: ["C", "POSIX", "xx_YY.UTF-8", "de_DE.ISO-8859-1"])
  func draws(locale: String) throws {
    let probe = try Probe.start(environment: ["LANG": locale, "LC_ALL": locale])
    #expect(probe.terminal.row(1).hasPrefix("日本語│Zürich│"))
  }

  @Test func `keeps what is written to standard error and shows it afterwards`() throws {
    let probe = try Probe.start("complain")
    try probe.type("!j")
    try probe.wait(forFrameWith: "key j")
    #expect(!probe.terminal.text.contains("a sentence"))
    try probe.type("q")
    try probe.waitForEnd()
    #expect(probe.terminal.row(0) == "a sentence for standard error")
    #expect(probe.terminal.row(1) == "done")
  }
}
