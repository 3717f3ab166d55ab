import TestPrograms
import TestTerminal
import Testing

/// The link's options that hand it on, with programs of our own on `PATH`.
@Suite struct `chapters link, asked to do more,` {
  private static let link = "https://www.youtube.com/watch?v=P9pO0fPGVeo&t=884s"
  private let posts: SamplePosts

  init() throws {
    posts = try SamplePosts()
  }

  /// Writes a program that notes its arguments and its input, and ends with a status.
  private func add(_ name: String, status: Int = 0) throws {
    let script = """
      #!/bin/sh
      for argument; do printf '%s\\n' "$argument"; done > '\(posts.folder.path(name)).arguments'
      cat > '\(posts.folder.path(name)).input'
      exit \(status)

      """
    try posts.folder.write("text/\(name)", script)
    let text = posts.folder.path("text/\(name)")
    try posts.folder.makeFolder("bin")
    let run = try ProgramRun("install", ["-m", "755", text, posts.folder.path("bin/\(name)")])
    #expect(run.status == 0)
  }

  private func run(_ options: String..., environment: [String: String] = [:]) throws -> ProgramRun {
    let path = ["PATH": "\(posts.folder.path("bin")):/usr/bin:/bin"]
    return try BuiltProgram.run(
      ["link", "P9p", "14:44", "posts"] + options, in: posts.folder.path,
      environment: path.merging(environment) { $1 })
  }

  @Test("copies the link as it prints it, without a newline")
  func copies() throws {
    try add("wl-copy")
    let run = try run("--copy", environment: ["WAYLAND_DISPLAY": "wayland-0"])
    #expect(run.output == "\(Self.link)\n")
    #expect(run.errors == "Copied with wl-copy\n")
    #expect(run.status == 0)
    #expect(try posts.folder.text("wl-copy.input") == Self.link)
  }

  @Test("says that it could not copy, prints the link all the same and ends with 2")
  func copiesNot() throws {
    let run = try run("--copy", environment: ["TERM": "dumb"])
    #expect(run.output == "\(Self.link)\n")
    #expect(run.errors.hasPrefix("chapters: Not copied: "))
    #expect(run.status == 2)
  }

  @Test("copies through the terminal by OSC 52 where there is no program")
  func copiesByTerminal() throws {
    let program = try RunningProgram(
      Products.path(of: "chapters"),
      ["link", "P9p", "14:44", "\(posts.folder.path)/posts", "--copy"], environment: [:],
      columns: 100)
    #expect(try program.waitForEnd() == 0)
    let base64 = "aHR0cHM6Ly93d3cueW91dHViZS5jb20vd2F0Y2g/dj1QOXBPMGZQR1ZlbyZ0PTg4NHM="
    #expect(program.count(of: "\u{1B}]52;c;\(base64)\u{1B}\\") == 1)
    #expect(program.terminal.text.contains("Sent to the terminal by OSC 52"))
  }

  @Test("opens the link as one argument, and plays the video from there")
  func opensAndPlays() throws {
    try add("öffner")
    try add("mpv")
    let run = try run(
      "--open", "--play", "--style", "short", environment: ["BROWSER": "öffner", "DISPLAY": ":9"])
    #expect(run.output == "https://youtu.be/P9pO0fPGVeo?t=884\n")
    #expect(run.errors.contains("Opened with öffner\n"))
    #expect(run.errors.contains("mpv from 14:44\n"))
    #expect(run.status == 0)
    #expect(
      try posts.folder.text("öffner.arguments") == "https://youtu.be/P9pO0fPGVeo?t=884\n")
    let played = try posts.folder.text("mpv.arguments")
    #expect(played.contains("--start=884\n"))
    #expect(played.hasSuffix("--\nhttps://www.youtube.com/watch?v=P9pO0fPGVeo\n"))
  }
}
