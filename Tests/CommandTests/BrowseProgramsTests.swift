import TestPrograms
import TestTerminal
import Testing

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// The browser and the programs that it starts, in a pseudoterminal.
@Suite struct `chapters, with programs beside it,` {
  private let posts: SamplePosts

  init() throws {
    posts = try SamplePosts()
  }

  private func browse(_ environment: [String: String]) throws -> RunningProgram {
    let program = try RunningProgram(
      Products.path(of: "chapters"), [posts.folder.path("posts")], environment: environment,
      columns: 120, rows: 30)
    try program.wait(for: "AlmaLinux Day: Deutschland")
    return program
  }

  /// Writes a program into the folder; another process installs it, since a child that some other
  /// test starts could hold it open for writing.
  private func install(_ name: String, _ lines: String) throws -> String {
    try posts.folder.write("\(name).text", "#!/bin/sh\nHERE='\(posts.folder.path)'\n\(lines)\n")
    let path = posts.folder.path(name)
    let run = try ProgramRun("install", ["-m", "755", posts.folder.path("\(name).text"), path])
    #expect(run.status == 0)
    return path
  }

  private static let showsItself = """
    printf '%s\\n' "$@" > "$HERE/arguments"
    stty -a > "$HERE/modes"
    echo 'here I am'
    read -r line
    printf '%s' "$line" > "$HERE/typed"
    """

  @Test(
    "gives the terminal to the editor at the line, loses no key, and is back",
    arguments: ["e", "O"])
  func editor(key: String) throws {
    let editor = try install("vi", Self.showsItself)
    let program = try browse(["VISUAL": "'\(editor)' -u NONE", "PAGER": "'\(editor)' -u NONE"])
    try program.type("lljj" + key)
    try program.wait(for: "here I am")
    #expect(!program.terminal.isOnAlternateScreen)
    #expect(program.terminal.showsCursor)
    for mode in ["2004", "1000", "1006"] {
      #expect(program.count(of: "\u{1B}[?\(mode)l") >= 1, "\(mode)")
    }
    #expect(program.modes == program.modesBefore)
    program.resize(columns: 100, rows: 20)
    // The second line is typed while the editor ends.
    try program.type("Grüße\n" + "k")
    try program.wait(forFrameWith: "&t=39s")
    #expect(program.terminal.isOnAlternateScreen)
    #expect(program.count(of: "\u{1B}[?1000h") == 2)
    let path = posts.folder.path("posts/tag-2024.md")
    #expect(try posts.folder.text("arguments") == "-u\nNONE\n+12\n\(path)\n")
    #expect(try posts.folder.text("typed") == "Grüße")
    let modes = try posts.folder.text("modes")
    #expect(modes.contains(" icanon") && modes.contains(" echo "))
    try program.type("Q")
    #expect(try program.waitForEnd() == 0)
    #expect(program.modes == program.modesBefore)
  }

  @Test func `lets Control and c end the editor, not the browser`() throws {
    let editor = try install("vi", "echo 'here I am'; exec sleep 60")
    let program = try browse(["EDITOR": "'\(editor)'"])
    try program.type("e")
    try program.wait(for: "here I am")
    try program.type("\u{03}")
    try program.wait(forFrameWith: "was ended by signal 2")
    #expect(program.terminal.isOnAlternateScreen)
    // And it hears the next one itself.
    try program.type("\u{03}")
    #expect(try program.waitForEnd() == 130)
  }

  @Test func `is stopped with its editor, and comes back with it`() throws {
    let editor = try install("vi", Self.showsItself)
    let line = "set -m; \"$0\" \"$1\"; echo stopped; read line; fg; echo over"
    let shell = try RunningProgram(
      "/bin/sh", ["-c", line, Products.path(of: "chapters"), posts.folder.path("posts")],
      environment: ["EDITOR": "'\(editor)'"], columns: 120, rows: 30)
    try shell.wait(forFrameWith: "AlmaLinux Day: Deutschland")
    try shell.type("e")
    try shell.wait(for: "here I am")
    try shell.type("\u{1A}")
    try shell.wait(for: "stopped")
    try shell.type("\n")
    try shell.type("Grüße\n")
    try shell.wait(forFrameWith: "AlmaLinux Day: Deutschland")
    try shell.wait(for: "the screen again") { $0.terminal.isOnAlternateScreen }
    try shell.type("Q")
    try shell.wait(for: "over")
    #expect(try posts.folder.text("typed") == "Grüße")
  }

  @Test func `says that there is no editor`() throws {
    let program = try browse(["VISUAL": "fehlt --ü"])
    try program.type("e")
    try program.wait(forFrameWith: "✗ fehlt is not installed")
  }

  @Test func `shows the text whole where no clipboard takes it`() throws {
    let xsel = try install("xsel", "exit 1")
    #expect(xsel.hasSuffix("xsel"))
    let program = try browse([
      "TERM": "linux", "DISPLAY": ":0", "PATH": "\(posts.folder.path):/usr/bin:/bin",
    ])
    try program.type("lly")
    try program.wait(for: "✗ Not copied: xsel failed with status 1")
    #expect(program.terminal.row(3) == "https://www.youtube.com/watch?v=P9pO0fPGVeo&t=0s")
    try program.type("\u{1B}")
    try program.wait(for: "Chapters")
    try program.type("j")
    try program.wait(for: "&t=39s")
  }

  @Test func `waits a second at most for a clipboard program that hangs, and says so`() throws {
    _ = try install("wl-copy", "exec sleep 60")
    let program = try browse([
      "WAYLAND_DISPLAY": "w", "PATH": "\(posts.folder.path):/usr/bin:/bin",
    ])
    let start = ContinuousClock.now
    try program.type("lly")
    try program.wait(forFrameWith: "wl-copy hung and was ended")
    #expect(ContinuousClock.now - start < .seconds(3))
    #expect(program.terminal.text.contains("Sent to the terminal by OSC 52 (it may not allow it)"))
    #expect(program.count(of: "\u{1B}]52;c;") == 1)
  }

  @Test func `leaves this machine's clipboard alone over ssh`() throws {
    _ = try install("xclip", "cat > \"$HERE/copied\"")
    let program = try browse([
      "DISPLAY": ":0", "SSH_CONNECTION": "10.0.0.2 50000 10.0.0.1 22",
      "PATH": "\(posts.folder.path):/usr/bin:/bin",
    ])
    try program.type("lly")
    try program.wait(forFrameWith: "Sent to the terminal by OSC 52 (it may not allow it)")
    #expect(program.count(of: "\u{1B}]52;c;") == 1)
    #expect(throws: (any Error).self) { try posts.folder.text("copied") }
  }
}
