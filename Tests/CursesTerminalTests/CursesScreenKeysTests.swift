import TestTerminal
import Testing

@Suite("The curses screen's keys")
struct CursesScreenKeysTests {
  @Test(
    "are heard from what terminals send",
    arguments: [
      ("j", "j"), ("ü", "ü"), ("日", "日"), ("🙂", "🙂"), (" ", "Space"), ("\r", "Enter"),
      ("\t", "Tab"),
      ("\u{7f}", "Backspace"), ("\u{8}", "Backspace"), ("\u{3}", "C-c"), ("\u{1a}", "C-z"),
      ("\u{1c}", "C-\\"), ("\u{13}", "C-s"), ("\u{4}", "C-d"), ("\0", "C-Space"),
      ("\u{1b}[A", "↑"), ("\u{1b}OA", "↑"), ("\u{1b}[B", "↓"), ("\u{1b}OB", "↓"),
      ("\u{1b}[C", "→"), ("\u{1b}OC", "→"), ("\u{1b}[D", "←"), ("\u{1b}OD", "←"),
      ("\u{1b}[H", "Home"), ("\u{1b}OH", "Home"), ("\u{1b}[1~", "Home"), ("\u{1b}[F", "End"),
      ("\u{1b}OF", "End"), ("\u{1b}[4~", "End"), ("\u{1b}[5~", "PgUp"), ("\u{1b}[6~", "PgDn"),
      ("\u{1b}[2~", "Ins"), ("\u{1b}[3~", "Del"), ("\u{1b}[Z", "S-Tab"), ("\u{1b}OP", "F1"),
      ("\u{1b}[11~", "F1"), ("\u{1b}[15~", "F5"), ("\u{1b}[24~", "F12"), ("\u{1b}", "Esc"),
      ("\u{1b}x", "M-x"), ("\u{1b}ü", "M-ü"), ("\u{1b}[1;5A", "C-↑"), ("\u{1b}[1;3B", "M-↓"),
      ("\u{1b}[6;5~", "C-PgDn"), ("\u{1b}\u{1b}[A", "M-↑"), ("\u{1b}\r", "M-Enter"),
      ("\u{1b}[15;5~", "C-F5"),
    ])
  func areHeard(bytes: String, name: String) throws {
    let probe = try Probe.start()
    try probe.type(bytes)
    try probe.wait(forFrameWith: "events 1")
    #expect(probe.terminal.row(2).hasPrefix("key \(name) "))
  }

  @Test(
    "are not taken from what means nothing",
    arguments: [
      "\u{1b}[99;99;99~", "\u{1b}[?1;2c", "\u{1b}[I", "\u{1b}[200;5u",
      "\u{1b}]11;rgb:0000/0000/0000\u{1b}\\", "\u{1b}]52;c;AAAA\u{7}", "\u{1b}P1+r\u{1b}\\",
      "\u{1b}Oz", "\u{1b}[M#!!", "\u{1b}[<0;5;5m",
    ])
  func areNotTaken(bytes: String) throws {
    let probe = try Probe.start()
    try probe.type(bytes)
    try probe.type("ü")
    try probe.wait(forFrameWith: "events 1")
    #expect(probe.terminal.row(2).hasPrefix("key ü "))
  }

  @Test func `are heard one by one when they come at once`() throws {
    let probe = try Probe.start()
    try probe.type("jjü\u{1b}[Bk\u{1b}OAG")
    try probe.wait(forFrameWith: "events 7")
    #expect(
      (2...8).map { probe.terminal.row($0).split(separator: " ")[1] } == [
        "j", "j", "ü", "↓", "k", "↑", "G",
      ])
  }

  @Test func `are no keys inside of a paste`() throws {
    let probe = try Probe.start()
    try probe.type("\u{1b}[200~q!\r\u{3}Zürich\u{1b}[201~j")
    try probe.wait(forFrameWith: "events 2")
    #expect(probe.terminal.row(2).hasPrefix(#"paste "q!\n\u{03}Zürich""#))
    #expect(probe.terminal.row(3).hasPrefix("key j "))
  }

  @Test func `are none in a paste of a megabyte`() throws {
    let probe = try Probe.start()
    let line = "Zürich 12:30 q!\r"
    let count = (1 << 20) / line.utf8.count
    try probe.type("\u{1b}[200~" + String(repeating: line, count: count) + "\u{1b}[201~j")
    try probe.wait(forFrameWith: "events 2")
    #expect(probe.terminal.row(2).hasPrefix("paste of \(count * line.utf8.count) bytes"))
    #expect(probe.terminal.row(3).hasPrefix("key j "))
  }

  @Test func `are none in a paste that stalls`() throws {
    let probe = try Probe.start()
    try probe.type("\u{1b}[200~Zü")
    #expect(throws: WaitError.self) {
      try probe.wait(for: "a second and more", within: .milliseconds(1300)) { _ in false }
    }
    try probe.type("q!q!\u{1b}[201~j")
    try probe.wait(forFrameWith: "events 2")
    #expect(probe.terminal.row(2).hasPrefix(#"paste "Züq!q!""#))
  }

  @Test func `are there in less than 50 milliseconds, Escape too`() throws {
    let probe = try Probe.start()
    let times = try (1...8).map { number in
      let start = ContinuousClock.now
      try probe.type("\u{1b}")
      try probe.wait(forFrameWith: "events \(number)")
      return ContinuousClock.now - start
    }
    #expect(probe.terminal.row(2).hasPrefix("key Esc "))
    #expect(try #require(times.min()) < .milliseconds(50))
  }

  @Test(
    "go with a mouse that clicks and turns its wheel",
    arguments: ["\u{1b}[<0;12;3M\u{1b}[<0;12;3m", "\u{1b}[M ,#\u{1b}[M#,#"])
  func mouse(press: String) throws {
    let probe = try Probe.start()
    #expect(probe.count(of: "\u{1b}[?1000h\u{1b}[?1006h") == 1)
    try probe.type(press + press + "\u{1b}[<65;7;4M")
    try probe.wait(forFrameWith: "events 3")
    #expect(probe.terminal.row(2).hasPrefix("mouse press(clicks: 1) at 11 2"))
    #expect(probe.terminal.row(3).hasPrefix("mouse press(clicks: 2) at 11 2"))
    #expect(probe.terminal.row(4).hasPrefix("mouse wheel(1) at 6 3"))
    try probe.type("q")
    try probe.waitForEnd()
    #expect(probe.count(of: "\u{1b}[?1000l") >= 1)
  }

  @Test func `go without a mouse that nobody listens to`() throws {
    let probe = try Probe.start("leaveMouse")
    #expect(probe.count(of: "\u{1b}[?1000h") == 0)
  }

  @Test func `come through bytes that are no UTF-8`() throws {
    let probe = try Probe.start()
    try probe.type([0xff, 0xc3, 0x6a, 0xe6, 0x97])
    try probe.type([0xa5])
    try probe.wait(forFrameWith: "events 2")
    #expect(probe.terminal.row(2).hasPrefix("key j "))
    #expect(probe.terminal.row(3).hasPrefix("key 日 "))
  }
}
