import TestPrograms
import TestTerminal
import Testing

@Suite("The configuration")
struct ConfigurationTests {
  private let posts: SamplePosts

  init() throws {
    posts = try SamplePosts()
  }

  private var folder: TemporaryFolder { posts.folder }

  private var variables: [String: String] { ["XDG_CONFIG_HOME": folder.path("xdg")] }

  private func configure(_ text: String) throws {
    try folder.write("xdg/chapters/config.toml", text)
  }

  private func run(
    _ arguments: [String], _ more: [String: String] = [:]
  ) throws -> ProgramRun {
    try folder.makeFolder("leer")
    return try BuiltProgram.run(
      arguments, in: folder.path("leer"), environment: variables.merging(more) { $1 })
  }

  @Test(
    "names the library of each command that is given no path",
    arguments: [
      (["list", "talks", "--template", "{title}"], "Meet the Board"),
      (["search", "benny", "--template", "{title}"], "Frage an benny"),
      (["show", "meet the board"], "Meet the Board"),
      (["link", "P9pO0fPGVeo", "14:44"], "https://www.youtube.com/watch?v=P9pO0fPGVeo&t=884s"),
      (["find", "youtu.be/PP3OPvmUwTs?t=130", "--template", "{title}"], "Frage an benny"),
      (["export", "--as", "jsonl"], "Meet the Board"),
    ])
  func library(arguments: [String], text: String) throws {
    try configure("library = [\"../../posts\"]\n")
    let run = try run(arguments)
    #expect(run.output.contains(text))
    #expect(run.errors.isEmpty && run.status == 0)
  }

  @Test("gives way to paths that are named")
  func paths() throws {
    try configure("library = \"../../posts\"\n")
    try folder.write("andere/eins.md", "## Größe\n{{< youtube P9pO0fPGVeo >}}\n")
    let run = try run(["list", "talks", folder.path("andere"), "--template", "{title}"])
    #expect(run.lines == ["Größe"])
  }

  @Test("says which of its folders can't be read, and ends with 2")
  func unreadable() throws {
    try configure("library = [\"/nichts/da\", \"../../posts\"]\n")
    let run = try run(["list", "talks"])
    #expect(run.lines.count == 4)
    #expect(run.errors.contains("/nichts/da"))
    #expect(run.status == 2)
  }

  @Test("is said to be wrong in a sentence with its place, and the rest holds")
  func problems() throws {
    try configure(
      "library = \"../../posts\"\nthme = \"dark\"\n[commands]\nopen = \"{url}\"\n")
    let run = try run(["list", "events", "--template", "{title}"])
    let path = folder.path("xdg/chapters/config.toml")
    #expect(run.lines.count == 2 && run.status == 0)
    #expect(
      run.errors
        == "\(path):2:8: thme: there is no such setting: did you mean theme?\n"
        + "\(path):4:8: commands.open: the program itself can't be a placeholder\n")
  }

  @Test("that is named and can't be read is wrong use")
  func missing() throws {
    let option = try run(["list", "--config", "nichts.toml"])
    #expect(
      option.errors
        == "chapters: nichts.toml: cannot be read: No such file or directory (--config names it)\n")
    #expect(option.status == 2 && option.output.isEmpty)
    let variable = try run(["list"], ["CHAPTERS_CONFIG": "/nichts.toml"])
    #expect(variable.errors.contains("CHAPTERS_CONFIG") && variable.status == 2)
  }

  @Test("of an option goes before that of the variable, and that before the usual one")
  func order() throws {
    try configure("library = \"/a\"")
    try folder.write("b.toml", "library = \"/b\"")
    try folder.write("c.toml", "library = \"/c\"")
    let named = ["CHAPTERS_CONFIG": folder.path("b.toml")]
    #expect(try run(["--print-config"]).lines.contains("library = [\"/a\"]"))
    #expect(try run(["--print-config"], named).lines.contains("library = [\"/b\"]"))
    let option = ["--print-config", "--config", folder.path("c.toml")]
    #expect(try run(option, named).lines.contains("library = [\"/c\"]"))
  }

  @Test("gives way to options")
  func options() throws {
    try configure("mouse = false\ntheme = \"mono\"\ndrafts = true\nignore-files = false\n")
    func printed(_ options: String...) throws -> [String] {
      try run(["--print-config"] + options).lines
    }
    let settled = ["mouse = false", "theme = \"mono\"", "drafts = true", "ignore-files = false"]
    #expect(try printed().filter(settled.contains).count == 4)
    let changed = ["mouse = true", "theme = \"light\"", "drafts = false", "ignore-files = true"]
    let options = try printed("--mouse", "--theme", "light", "--no-drafts", "--ignore-files")
    #expect(options.filter(changed.contains).count == 4)
  }

  @Test("is printed so that it reads back as the same")
  func readsBack() throws {
    try configure(
      """
      library = ["../../posts", "~/ü"]
      theme = "high-contrast"
      [keys]
      "g é" = "select-first"
      Q = false
      [commands]
      open = ["firefox", "a b", "{url}"]
      play = 'mpv "{title}"'
      [check]
      select = ["CH001"]
      profile = "youtube"

      """)
    let first = try run(["--print-config"])
    try folder.write("zwei.toml", first.output)
    let second = try run(["--print-config", "--config", folder.path("zwei.toml")])
    let lines = first.lines.filter { !$0.hasPrefix("#") }
    #expect(lines.count >= 14)
    #expect(lines == second.lines.filter { !$0.hasPrefix("#") })
  }

  @Test("includes drafts and ignored files where it says so")
  func drafts() throws {
    try folder.write(
      "posts/entwurf.md", "---\ndraft: true\n---\n## Entwurf\n{{< youtube P9pO0fPGVeo >}}\n")
    try configure("library = \"../../posts\"\ndrafts = true\n")
    let template = ["list", "talks", "--template", "{title}"]
    #expect(try run(template).lines.contains("Entwurf"))
    #expect(try !run(template + ["--no-drafts"]).lines.contains("Entwurf"))
  }

  // MARK: Keys

  @Test("changes what keys do, also sequences of them")
  func keys() throws {
    try configure(
      "library = \"../../posts\"\n[keys]\n\"g g\" = \"select-last\"\nÜ = false\n\"C-x\" = \"enter\"\n"
    )
    let problem = try run(["list"]).errors
    #expect(problem.contains("config.toml:4:1: a key is missing"))
    try configure(
      "library = \"../../posts\"\n[keys]\n\"g g\" = \"select-last\"\nQ = false\n<C-x> = \"\"\n\"C-x\" = \"enter\"\n"
    )
    let program = try RunningProgram(
      Products.path(of: "chapters"), environment: variables, columns: 120, rows: 30)
    try program.wait(for: "2 events")
    try program.type("gg")
    try program.wait(for: "2/2")
    try program.type("Q\u{18}")
    try program.wait(for: "W7wfkk4rGMw")
    try program.type("\u{03}")
    #expect(try program.waitForEnd() == 130)
  }

  @Test("prints keys, actions, places and what they do")
  func printsKeys() throws {
    try configure("[keys]\n\"g g\" = \"select-last\"\nQ = false\n")
    let rows = try run(["--print-keys"]).lines.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    #expect(rows.allSatisfy { $0.count == 4 })
    #expect(rows.contains { $0.prefix(3) == ["g g", "select-last", "lists"] })
    #expect(rows.contains { $0.prefix(3) == ["", "quit", ""] })
    #expect(rows.contains { $0.prefix(3) == ["C-c", "cancel", "field"] })
  }

  @Test(
    "says which of its keys mean nothing",
    arguments: [
      (
        "\"gg\" = \"sort\"",
        "keys.\"gg\": there is no key gg: keys one after another have blanks between them, “g g”"
      ),
      ("y = \"copy-lnk\"", "keys.\"y\": there is no action “copy-lnk”: did you mean copy-link?"),
      ("y = \"größe\"", "keys.\"y\": there is no action “größe”: chapters --print-keys names all"),
      ("C-i = \"sort\"", "keys.\"C-i\": C-i is no key that can be bound: it is Tab: write that"),
    ])
  func wrongKeys(line: String, problem: String) throws {
    try configure("library = \"../../posts\"\n[keys]\n\(line)\n")
    let run = try run(["list"])
    #expect(run.errors.contains(problem), "\(run.errors)")
    #expect(run.lines.count == 2 && run.status == 0)
  }

  // MARK: Commands

  /// Writes a program that notes its arguments and its input beside itself; another process installs
  /// it, since a child that some other test starts could hold it open for writing.
  private func install(_ name: String) throws -> String {
    let path = folder.path(name)
    let script = """
      #!/bin/sh
      for argument; do printf '%s\\n' "$argument"; done > '\(path).arguments.new'
      cat > '\(path).input'
      mv '\(path).arguments.new' '\(path).arguments'

      """
    try folder.write("\(name).text", script)
    #expect(try ProgramRun("install", ["-m", "755", "\(path).text", path]).status == 0)
    return path
  }

  @Test("has the programs that links go to")
  func commands() throws {
    let path = try install("mein programm")
    for (purpose, line, arguments) in [
      ("copy", "-c {id}", "-c\nP9pO0fPGVeo.tag-2024@39\n"),
      (
        "open", "-o {title} {url}",
        "-o\nDie Geschichte von AlmaLinux\nhttps://www.youtube.com/watch?v=P9pO0fPGVeo&t=39s\n"
      ),
      (
        "play", "--from={start} --to={end} {{}} {talk} {url}",
        "--from=39\n--to=884\n{}\nDie Stärke der Gemeinschaft\nhttps://www.youtube.com/watch?v=P9pO0fPGVeo&t=39s\n"
      ),
    ] {
      try configure("library = \"../../posts\"\n[commands]\n\(purpose) = \"'\(path)' \(line)\"\n")
      let run = try run(["link", "P9pO0fPGVeo", "0:39", "--\(purpose)"])
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.errors.contains("with \(path)"))
      #expect(try folder.text("mein programm.arguments") == arguments)
    }
    try configure("[commands]\ncopy = [\"\(path)\"]\n")
    let run = try run(["link", "P9pO0fPGVeo", "0:39", "--copy", "--library", folder.path("posts")])
    #expect(run.errors == "Copied with \(path)\n")
    #expect(
      try folder.text("mein programm.input")
        == "https://www.youtube.com/watch?v=P9pO0fPGVeo&t=39s")
  }

  @Test("has the programs of the browser, which also says what is wrong with it")
  func browser() throws {
    let path = try install("kopie")
    try configure(
      "library = \"../../posts\"\nthme = \"x\"\n[commands]\ncopy = [\"\(path)\", \"{start} {end} {title}\", \"{talk} {id}\"]\n"
    )
    let program = try RunningProgram(
      Products.path(of: "chapters"), environment: variables, columns: 120, rows: 30)
    try program.wait(for: "config.toml:2:8: thme: there is no such setting: did you mean theme?")
    try program.wait(for: "AlmaLinux Day: Deutschland")
    try program.type("llj")
    try program.wait(for: "&t=39s")
    try program.type("y")
    try program.wait(for: "Copied with \(path)")
    #expect(
      try folder.text("kopie.arguments")
        == "39 884 Die Geschichte von AlmaLinux\nDie Stärke der Gemeinschaft P9pO0fPGVeo.tag-2024@39\n"
    )
    #expect(
      try folder.text("kopie.input") == "https://www.youtube.com/watch?v=P9pO0fPGVeo&t=39s")
    try program.type("Q")
    #expect(try program.waitForEnd() == 0)
  }

  @Test("leaves the mouse to the terminal where it says so", arguments: [true, false])
  func mouse(isOn: Bool) throws {
    try configure("library = \"../../posts\"\nmouse = \(isOn)\n")
    let program = try RunningProgram(
      Products.path(of: "chapters"), environment: variables, columns: 120, rows: 30)
    try program.wait(forFrameWith: "AlmaLinux Day: Deutschland")
    #expect((program.count(of: "\u{1B}[?1000h") > 0) == isOn)
    try program.type("Q")
    #expect(try program.waitForEnd() == 0)
  }

  @Test("changes how the browser looks, but for NO_COLOR", arguments: [false, true])
  func theme(hasNoColor: Bool) throws {
    try configure("library = \"../../posts\"\ntheme = \"light\"\n")
    let program = try RunningProgram(
      Products.path(of: "chapters"),
      environment: variables.merging(hasNoColor ? ["NO_COLOR": "1"] : [:]) { $1 }, columns: 120,
      rows: 30)
    try program.wait(forFrameWith: "AlmaLinux Day: Deutschland")
    let header = program.terminal.cell(column: 1, row: 0)
    // The light theme's own background, in the colours that xterm numbers.
    #expect((header.background != nil) == !hasNoColor)
    try program.type("Q")
    #expect(try program.waitForEnd() == 0)
  }
}
