import TestPrograms
import TestTerminal
import Testing

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// The built program on a real screen in a pseudoterminal, opened on posts of this suite.
@Suite struct `chapters` {
  private let posts: SamplePosts

  init() throws {
    posts = try SamplePosts()
  }

  private func browse(
    _ arguments: [String] = [], columns: Int = 120, rows: Int = 30
  ) throws -> RunningProgram {
    let paths = arguments.isEmpty ? ["\(posts.folder.path)/posts"] : arguments
    return try RunningProgram(
      Products.path(of: "chapters"), paths, environment: [:], columns: columns, rows: rows)
  }

  private func expectGivenBack(_ program: RunningProgram) {
    #expect(!program.terminal.isOnAlternateScreen)
    #expect(program.terminal.showsCursor)
    #expect(program.modes == program.modesBefore)
    #expect(program.count(of: "\u{1B}[?2004h") >= 1)
    #expect(program.count(of: "\u{1B}[?2004l") >= 1)
  }

  @Test func `sends a chapter's link to the terminal's clipboard after three keys`() throws {
    let program = try browse()
    try program.wait(for: "AlmaLinux Day: Deutschland")
    try program.type("\r\ry")
    try program.wait(for: "OSC 52")
    // The base64 of https://www.youtube.com/watch?v=P9pO0fPGVeo&t=0s, without a newline.
    let link = "aHR0cHM6Ly93d3cueW91dHViZS5jb20vd2F0Y2g/dj1QOXBPMGZQR1ZlbyZ0PTBz"
    #expect(program.count(of: "\u{1B}]52;c;\(link)\u{1B}\\") == 1)
    try program.type("Q")
    #expect(try program.waitForEnd() == 0)
    expectGivenBack(program)
  }

  @Test func `shows the link that it would copy, at every size`() throws {
    let program = try browse(columns: 40, rows: 12)
    try program.wait(for: "AlmaLinux Day: Deutschland")
    try program.type("ll")
    try program.wait(for: "…watch?v=P9pO0fPGVeo&t=0s")
    for (columns, rows) in [(80, 24), (120, 40), (200, 60), (1, 1), (120, 40)] {
      program.resize(columns: columns, rows: rows)
      let link = "https://www.youtube.com/watch?v=P9pO0fPGVeo&t=0s"
      if columns > 1 { try program.wait(for: link) }
    }
    try program.type("qqq")
    #expect(try program.waitForEnd() == 0)
  }

  @Test(
    "gives the terminal back and ends by the signal",
    arguments: [
      SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE,
    ])
  func signals(number: Int32) throws {
    let program = try browse()
    try program.wait(for: "AlmaLinux Day: Deutschland")
    #expect(program.terminal.isOnAlternateScreen)
    program.signal(number)
    #expect(try program.waitForEnd() == 128 + number)
    expectGivenBack(program)
  }

  @Test func `ends as cancelled with Control and c`() throws {
    let program = try browse()
    try program.wait(for: "AlmaLinux Day: Deutschland")
    try program.type("\u{03}")
    #expect(try program.waitForEnd() == 130)
    expectGivenBack(program)
  }

  @Test func `says what could not be read, browses the rest and says it again at the end`() throws {
    let program = try browse(["\(posts.folder.path)/fehlt.md", "\(posts.folder.path)/posts"])
    try program.wait(for: "✗ ")
    #expect(program.terminal.text.contains("AlmaLinux Day: Deutschland"))
    try program.type("Q")
    #expect(try program.waitForEnd() == 0)
    expectGivenBack(program)
    #expect(program.terminal.text.contains("fehlt.md: no such file or folder"))
  }

  @Test func `stops reading with ESC and lists what it has by then`() throws {
    let library = try TemporaryFolder()
    let questions = (0..<600).map {
      "- \($0 / 60):\($0 % 60 < 10 ? "0" : "")\($0 % 60) Frage \($0)"
    }
    try library.write(
      "fragen/0.md",
      "# Fragestunde\n{{< youtube P9pO0fPGVeo >}}\n\n" + questions.joined(separator: "\n") + "\n")
    // The same file under many names takes no room and as long to read.
    for name in 1...3000 {
      try #require(link(library.path("fragen/0.md"), library.path("fragen/\(name).md")) == 0)
    }
    let program = try browse([library.path])
    // On a slow machine the first posts may be there before all are found.
    try program.wait(for: "of 3001 posts")
    try program.wait(for: "Esc stop reading")
    try program.type("\u{1B}")
    try program.wait(for: "Stopped reading at ")
    #expect(program.terminal.text.contains("Fragestunde"))
    #expect(program.terminal.text.contains(" of 3001 posts"))
    try program.type("Q")
    #expect(try program.waitForEnd() == 0)
    expectGivenBack(program)
  }

  #if os(Linux)
  @Test func `needs no wake on any thread while nothing happens`() throws {
    let program = try browse()
    try program.wait(for: "2 events")
    // A second for the threads that read to end.
    _ = try? program.wait(for: "silence", within: .seconds(1)) { _ in false }
    let before = try Self.switches(of: program.process)
    _ = try? program.wait(for: "more silence", within: .milliseconds(2500)) { _ in false }
    #expect(try Self.switches(of: program.process) == before)
  }

  /// How often each thread of a process was scheduled so far.
  private static func switches(of process: Int32) throws -> [String] {
    try ProgramRun("sh", ["-c", "grep ctxt_switches /proc/\(process)/task/*/status"]).lines
  }
  #endif

  @Test func `opens nothing where no named path is there`() throws {
    let program = try browse(["fehlt/über.md"])
    #expect(try program.waitForEnd() == 2)
    #expect(program.count(of: "\u{1B}[?1049h") == 0)
    #expect(program.terminal.text.contains("fehlt/über.md: no such file or folder"))
  }

  @Test func `says that there is nothing to list in an empty folder`() throws {
    let empty = try TemporaryFolder()
    let program = try browse([empty.path])
    try program.wait(for: "No posts in")
    try program.type("q")
    #expect(try program.waitForEnd() == 0)
  }

  @Test func `needs a terminal and says what works without one`() throws {
    let run = try BuiltProgram.run(["posts"], in: posts.folder.path)
    #expect(run.status == 2)
    #expect(run.errors.contains("chapters list"))
  }

  @Test func `lets no control character of a post reach the terminal`() throws {
    let evil = try TemporaryFolder()
    try evil.write(
      "böse.md",
      """
      # Böse \u{1B}]0;Titel\u{07}\u{202E}
      {{< youtube P9pO0fPGVeo >}}
      - 0:00 An\u{1B}[8mfang\u{9B}31m\u{07}
      - 1:00 Ende
      """)
    let program = try browse([evil.path])
    try program.wait(for: "Ende")
    for sequence in ["\u{1B}]0;", "\u{1B}[8m", "\u{9B}", "\u{07}", "\u{202E}"] {
      #expect(program.count(of: sequence) == 0, "\(sequence.debugDescription)")
    }
    try program.type("Q")
    #expect(try program.waitForEnd() == 0)
  }
}
