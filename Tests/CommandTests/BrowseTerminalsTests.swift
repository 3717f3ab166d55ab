import TestPrograms
import TestTerminal
import Testing

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// The browser on terminals of every kind, and in programs that are terminals themselves.
@Suite struct `chapters, on any terminal,` {
  private let posts: SamplePosts

  init() throws {
    posts = try SamplePosts()
  }

  private static let link = "https://www.youtube.com/watch?v=P9pO0fPGVeo&t=0s"
  private static let linkInBase64 =
    "aHR0cHM6Ly93d3cueW91dHViZS5jb20vd2F0Y2g/dj1QOXBPMGZQR1ZlbyZ0PTBz"

  private func start(
    _ environment: [String: String], hasTerminal: Bool = true, standardOutput: Int32? = nil
  ) throws -> RunningProgram {
    try RunningProgram(
      Products.path(of: "chapters"), [posts.folder.path("posts")], environment: environment,
      columns: 120, rows: 30, standardOutput: standardOutput, hasTerminal: hasTerminal)
  }

  @Test(
    "works",
    arguments: [
      "xterm-256color", "xterm-direct", "screen", "screen-256color", "tmux-256color", "linux",
      "vt100", "xterm-kitty", "alacritty", "foot", "rxvt-unicode-256color", "", "unknown",
      "gibt-es-nicht",
    ])
  func works(type: String) throws {
    let program = try start(["TERM": type])
    try program.wait(for: "AlmaLinux Day: Deutschland")
    try program.type("ll")
    try program.wait(for: Self.link)
    try program.type("\u{1B}[B")
    try program.wait(for: "&t=39s")
    try program.type("Q")
    #expect(try program.waitForEnd() == 0)
    #expect(!program.terminal.isOnAlternateScreen)
    #expect(program.modes == program.modesBefore)
  }

  @Test(
    "works in the environment of anybody",
    arguments: [
      ["LANG": "C"], ["LC_ALL": "POSIX"], ["LINES": "5", "COLUMNS": "10"], ["NO_COLOR": "1"],
      ["LANG": "tlh_KL.UTF-8", "LINES": "-1"], ["COLUMNS": "ü"], ["HOME": ""],
    ])
  func environment(variables: [String: String]) throws {
    let program = try start(variables)
    try program.wait(for: "AlmaLinux Day: Deutschland")
    // All of 120 columns and 30 rows is drawn on.
    try program.wait(for: "the footer") { $0.terminal.row(29).contains("quit") }
    #expect(program.terminal.row(1).contains("Chapters"))
    try program.type("q")
    #expect(try program.waitForEnd() == 0)
  }

  @Test(
    "says what to do where it can't be drawn",
    arguments: [("dumb", true, "set TERM"), ("xterm", false, "no terminal to draw on")])
  func says(type: String, hasTerminal: Bool, sentence: String) throws {
    let program = try start(["TERM": type], hasTerminal: hasTerminal)
    #expect(try program.waitForEnd() == 2)
    #expect(program.terminal.text.replacing("\n", with: "").contains(sentence))
    #expect(program.terminal.text.replacing("\n", with: "").contains("`chapters list`"))
    #expect(program.modes == program.modesBefore)
  }

  @Test func `draws on the terminal while its streams are pipes`() throws {
    let line = "cat \"$1\" | \"$0\" - 2>&1 | cat > \"$2\"; echo over"
    let shell = try RunningProgram(
      "/bin/sh",
      [
        "-c", line, Products.path(of: "chapters"), posts.folder.path("posts/tag-2024.md"),
        posts.folder.path("out"),
      ], columns: 120, rows: 30)
    try shell.wait(forFrameWith: "Die Stärke der Gemeinschaft")
    try shell.type("Q")
    try shell.wait(for: "over")
    #expect(try posts.folder.text("out").isEmpty)
    #expect(shell.modes == shell.modesBefore)
  }

  #if os(Linux)
  /// tmux's own copy and what it passes on are two settings; both routes are taken in any of them.
  @Test(
    "copies to tmux and to the terminal around it, whatever tmux's settings",
    .enabled(if: (try? ProgramRun("tmux", ["-V"]))?.status == 0),
    arguments: ["off", "external", "on"], ["off", "on"])
  func tmux(clipboard: String, passthrough: String) throws {
    let configuration = """
      set -s set-clipboard \(clipboard)
      set -wg allow-passthrough \(passthrough)
      set -g status off
      """
    try posts.folder.write("tmux.conf", configuration)
    let socket = posts.folder.path("s")
    // The server outlives its terminal where the test fails.
    defer { _ = try? ProgramRun("tmux", ["-S", socket, "kill-server"]) }
    let call = ["-f", posts.folder.path("tmux.conf"), "-S", socket]
    let tmux = try RunningProgram(
      "/usr/bin/tmux",
      call + ["new-session", Products.path(of: "chapters"), posts.folder.path("posts")],
      columns: 120, rows: 30)
    try tmux.wait(for: "AlmaLinux Day: Deutschland")
    try tmux.type("lly")
    try tmux.wait(for: "Copied to the tmux buffer")
    let buffer = try ProgramRun("tmux", ["-S", socket, "show-buffer"])
    #expect(buffer.output == Self.link)
    if clipboard != "off" {
      try tmux.wait(for: "OSC 52") { $0.count(of: Self.linkInBase64) >= 1 }
    }
    try tmux.type("Q")
    try tmux.waitForEnd()
  }

  @Test(
    "copies to the terminal around screen",
    .enabled(if: (try? ProgramRun("screen", ["-v"])) != nil))
  func screen() throws {
    // Only ours, and short, as screen wants it for its sockets.
    let folder = try #require(try ProgramRun("mktemp", ["-d"]).lines.first)
    let end = ["-S", "chapters", "-X", "quit"]
    defer {
      _ = try? ProgramRun("screen", end, environment: ["SCREENDIR": folder])
      _ = try? ProgramRun("rm", ["-r", folder])
    }
    // A shell around it, since screen closes the descriptor that tells of its end.
    let line = "screen -U -c /dev/null -S chapters \"$0\" \"$1\"; echo over"
    let screen = try RunningProgram(
      "/bin/sh", ["-c", line, Products.path(of: "chapters"), posts.folder.path("posts")],
      environment: ["SCREENDIR": folder], columns: 120, rows: 30)
    try screen.wait(for: "AlmaLinux Day: Deutschland")
    try screen.type("lly")
    try screen.wait(for: "Sent to the terminal by OSC 52")
    try screen.wait(for: "OSC 52") { $0.count(of: "\u{1B}]52;c;\(Self.linkInBase64)\u{7}") == 1 }
    try screen.type("Q")
    try screen.wait(for: "over")
  }
  #endif
}
