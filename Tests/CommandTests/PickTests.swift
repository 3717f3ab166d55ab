import TestPrograms
import TestTerminal
import Testing

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// The picker on a real screen, its standard output in a file as in a pipeline.
@Suite struct `chapters pick` {
  private let posts: SamplePosts

  init() throws {
    posts = try SamplePosts()
  }

  /// Runs the picker, types once it is there, and returns its status and what it printed.
  private func pick(
    _ options: [String], typing keys: String, shows: String = "AlmaLinux Day: Deutschland"
  ) throws -> (status: Int32, output: String, program: RunningProgram) {
    try posts.folder.write("ausgabe", "")
    let output = open(posts.folder.path("ausgabe"), O_WRONLY)
    defer { close(output) }
    let program = try RunningProgram(
      Products.path(of: "chapters"), ["pick", "\(posts.folder.path)/posts"] + options,
      environment: [:], columns: 120, rows: 30, standardOutput: output)
    try program.wait(for: shows)
    try program.type(keys)
    let status = try program.waitForEnd()
    return (status, try posts.folder.text("ausgabe"), program)
  }

  private static let link = "https://www.youtube.com/watch?v=P9pO0fPGVeo"

  @Test("prints the link of the chapter that Enter is pressed on")
  func link() throws {
    let run = try pick([], typing: "\r\rj\r")
    #expect(run.output == "\(Self.link)&t=39s\n")
    #expect(run.status == 0)
    #expect(!run.program.terminal.isOnAlternateScreen)
    #expect(run.program.modes == run.program.modesBefore)
  }

  @Test(
    "prints nothing and ends with 130 where it's left", arguments: ["Q", "q", "\u{03}", "\u{1B}"])
  func cancelled(keys: String) throws {
    let run = try pick([], typing: keys)
    #expect(run.output.isEmpty)
    #expect(run.status == 130)
  }

  @Test("prints all that is marked, as it is asked for")
  func several() throws {
    let links = try pick(["--multi", "--print0"], typing: "ll j \r")
    #expect(links.output == "\(Self.link)&t=0s\0\(Self.link)&t=884s\0")
    let rows = try pick(["-m", "--format", "tsv"], typing: "ll \r")
    #expect(rows.output.hasPrefix("P9pO0fPGVeo.tag-2024@0\t0\t39\tEinführung\t"))
    let text = try pick(["--template", "{start} {title}"], typing: "llG\r")
    #expect(text.output == "14:44 Igor erzählt eine Geschichte\n")
  }

  @Test("shows only what a query finds, with the ids of the whole talk")
  func query() throws {
    let twice = SamplePosts.germany.replacing("- [0:39]", with: "- [0:00]")
      .replacing("P9pO0fPGVeo&t=39s", with: "P9pO0fPGVeo&t=0s")
    try posts.folder.write("posts/tag-2024.md", twice)
    let run = try pick(
      ["--query", "'geschichte", "--template", "{id}"], typing: "\r\r\r", shows: "1 event")
    #expect(run.output == "P9pO0fPGVeo.tag-2024@0.2\n")
  }

  @Test("prints talks where only talks are chosen, and among chapters a talk as one")
  func kinds() throws {
    let talks = try pick(["-m", "--format", "jsonl"], typing: "l j \r")
    let lines = talks.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.hasPrefix(#"{"version":1,"kind":"talks","id":"P"#) })
    let mixed = try pick(["-m", "--format", "json"], typing: "l jl \r")
    #expect(mixed.output.hasPrefix(#"{"version":1,"kind":"chapters","items":["#))
    #expect(
      mixed.output.contains(
        #"{"id":"P9pO0fPGVeo.tag-2024@0","start":0,"end":null,"title":"Die Stärke der Gemeinschaft","#
      ))
    #expect(
      mixed.output.contains(#"{"id":"PP3OPvmUwTs.tag-2024@0","start":0,"end":120,"title":"Intro""#))
  }

  @Test("shows what a check finds in the post, by the rules that the person has settled")
  func checked() throws {
    try posts.folder.write("regeln.toml", "[check]\nprofile = \"youtube\"\n")
    let program = try RunningProgram(
      Products.path(of: "chapters"),
      ["pick", "\(posts.folder.path)/posts", "--config", "\(posts.folder.path)/regeln.toml"],
      environment: [:], columns: 160, rows: 40)
    try program.wait(for: "AlmaLinux Day: Deutschland")
    try program.type("lj")
    // A warning but for the profile.
    try program.wait(for: "\u{2717} \(posts.folder.path.prefix(12))")
    try program.type("Q")
    #expect(try program.waitForEnd() == 130)
  }

  @Test("ends with 1 where there is nothing to choose from, and says why")
  func noMatch() throws {
    let program = try RunningProgram(
      Products.path(of: "chapters"),
      ["pick", "\(posts.folder.path)/posts", "--query", "'nirgends"],
      environment: [:], columns: 120, rows: 30)
    #expect(try program.waitForEnd() == 1)
    #expect(program.terminal.text.contains("no chapter that matches “'nirgends” in"))
    #expect(!program.terminal.isOnAlternateScreen)
  }

  @Test("draws nothing where a query or template is broken, or there is no terminal")
  func nothing() throws {
    #expect(try posts.run("pick", "posts", "--query", "year:x").status == 2)
    #expect(try posts.run("pick", "posts", "--template", "{titel}").status == 2)
    #expect(try posts.run("pick", "posts", "--format", "json", "--print0").status == 2)
    let screenless = try posts.run("pick", "posts")
    #expect(screenless.status == 2)
    #expect(screenless.output.isEmpty)
  }
}
