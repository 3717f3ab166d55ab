import TestTerminal
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

@Suite("The curses screen's end")
struct CursesScreenEndTests {
  @Test(
    "gives the terminal back, whatever ends it",
    arguments: [
      ("nothing", "q", 0), ("fail", "!", 0), ("exit", "!", 3), ("segv", "!", 128 + SIGSEGV),
      ("abort", "!", 128 + SIGABRT), ("ill", "!", 128 + SIGILL), ("trap", "!", 128 + SIGTRAP),
      ("bus", "!", 128 + SIGBUS), ("fpe", "!", 128 + SIGFPE), ("overflow", "!", 128 + SIGSEGV),
      ("overflowElsewhere", "!", 128 + SIGSEGV), ("segvElsewhere", "!", 128 + SIGSEGV),
    ])
  func givesBack(action: String, key: String, status: Int32) throws {
    let probe = try RunningProgram(Probe.path, [action], environment: Probe.quiet)
    try probe.wait(for: "events 0")
    #expect(probe.modes != probe.modesBefore)
    try probe.type(key)
    #expect(try probe.waitForEnd() == status)
    expectGivenBack(probe)
  }

  @Test("gives the terminal back after a signal", arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT])
  func givesBack(signal: Int32) throws {
    let probe = try RunningProgram(Probe.path, environment: Probe.quiet)
    try probe.wait(for: "events 0")
    probe.signal(signal)
    #expect(try probe.waitForEnd() == 0)
    expectGivenBack(probe)
    #expect(probe.terminal.text.contains("done"))
  }

  @Test(
    "gives the terminal back after a crash by signal",
    arguments: [SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE])
  func givesBack(crash: Int32) throws {
    let probe = try RunningProgram(Probe.path, environment: Probe.quiet)
    try probe.wait(for: "events 0")
    probe.signal(crash)
    #expect(try probe.waitForEnd() == 128 + crash)
    expectGivenBack(probe)
  }

  @Test func `shows what a fatal error says on the screen that is back`() throws {
    let probe = try RunningProgram(Probe.path, ["fatal"], environment: Probe.quiet)
    try probe.wait(for: "events 0")
    try probe.type("!")
    #expect([128 + SIGILL, 128 + SIGTRAP].contains(try probe.waitForEnd()))
    expectGivenBack(probe)
    #expect(probe.count(of: "the probe was told to") == 1)
  }

  @Test(
    "takes no second, asks nothing and prints no backtrace, unless one is asked for",
    arguments: ["segv", "abort", "fatal", "overflow", "overflowElsewhere"])
  func takesNoSecond(action: String) throws {
    let times = try (1...3).map { _ in
      let probe = try RunningProgram(Probe.path, [action])
      try probe.wait(for: "events 0")
      let start = ContinuousClock.now
      try probe.type("!")
      #expect(try probe.waitForEnd() > 128)
      expectGivenBack(probe)
      #expect(probe.count(of: "Press space") == 0)
      return ContinuousClock.now - start
    }
    #expect(try #require(times.min()) < .seconds(1))
  }

  @Test func `leaves a crash to the handler of a backtrace that was asked for`() throws {
    let asking = ["SWIFT_BACKTRACE": "enable=yes,interactive=no,color=no,symbolicate=off"]
    let probe = try RunningProgram(Probe.path, ["segv"], environment: asking)
    try probe.wait(for: "events 0")
    try probe.type("!")
    #expect(try probe.waitForEnd() == 128 + SIGSEGV)
    expectGivenBack(probe)
    #expect(probe.count(of: "Program crashed") == 1)
  }

  @Test(
    "doesn't wait for a terminal that takes nothing", arguments: [SIGTERM, SIGHUP, SIGINT, SIGSEGV])
  func doesNotWait(signal: Int32) throws {
    let probe = try Probe.start("flood", columns: 200, rows: 60)
    try probe.type("!")
    // From here on nothing is read.
    try probe.waitUntilBlocked()
    probe.signal(signal)
    #expect(try probe.waitForEndUnread(within: .seconds(10)) == 128 + signal)
    #expect(probe.modes == probe.modesBefore)
  }

  @Test func `ends the program when the terminal is gone`() throws {
    let probe = try Probe.start()
    probe.hangUp()
    #expect(try probe.waitForEnd() == 0)
  }

  @Test func `is as told when nobody listens`() throws {
    let probe = try Probe.start("hang")
    try probe.type("!")
    try probe.wait(for: "hanging")
    // Two that come at once may be one.
    var status: Int32?
    while status == nil {
      probe.signal(SIGTERM)
      status = try? probe.waitForEnd(within: .milliseconds(100))
    }
    #expect(status == 128 + SIGTERM)
    #expect(!probe.terminal.isOnAlternateScreen)
  }

  private func expectGivenBack(_ probe: RunningProgram) {
    #expect(!probe.terminal.isOnAlternateScreen)
    #expect(probe.terminal.showsCursor)
    #expect(probe.count(of: "\u{1b}[?2004h") == 1)
    #expect(probe.count(of: "\u{1b}[?2004l") >= 1)
    #expect(probe.modes == probe.modesBefore)
  }
}
