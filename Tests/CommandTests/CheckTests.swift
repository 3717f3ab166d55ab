import TestPrograms
import Testing

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

@Suite struct `chapters check` {
  private let folder: TemporaryFolder

  private static let head = "# Größe\n\n{{< youtube P9pO0fPGVeo >}}\n\n"
  private static let odd = head + "- 0:00 Å\n- 1:00: Ä\n- 2:00 Ö\n"

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("posts/grün.md", Self.head + "- 0:00 Å\n- 1:00 Ä\n- 2:00 Ö\n")
  }

  private func run(_ arguments: String..., input: String = "") throws -> ProgramRun {
    try BuiltProgram.run(["check"] + arguments, in: folder.path, input: input)
  }

  @Test("says nothing of posts without a fault, and ends with 0")
  func clean() throws {
    let run = try run("posts")
    #expect(run.output.isEmpty && run.status == 0)
    #expect(run.errors == "no faults in 1 post\n")
  }

  @Test("says of each fault where it is, what is wrong and which rule says so")
  func text() throws {
    try folder.write("posts/rot.md", Self.odd)
    let run = try run("posts")
    #expect(
      run.output == """
        posts/rot.md:6:3: warning: Between stamp and title stands a colon where most lines of the \
        list have a blank. [CH011 odd-separator]

        """)
    #expect(run.errors == "1 warning in 1 of 2 posts; --fix mends 1\n")
    #expect(run.status == 1)
  }

  @Test(
    "ends with 1 for an error or more warnings than allowed, never for notes",
    arguments: [
      (["--exit-zero"], 0), (["--max-warnings", "1"], 0), (["--max-warnings", "0"], 1),
      (["--severity", "error"], 0), (["--ignore", "odd-separator"], 0), (["--select", "CH02"], 0),
      (["--select", "ch0"], 1), (["--max-warnings", "-1"], 2), (["--unsafe-fixes"], 2),
      (["--select", "odd-seperator"], 2), (["fehlt"], 2), (["--explain", "größe"], 2),
    ] as [([String], Int32)])
  func status(arguments: [String], expected: Int32) throws {
    try folder.write("posts/rot.md", Self.odd)
    try folder.write("posts/info.md", "# Info\n\n{{< youtube aMvI5E9-LYI >}}\n")
    let run = try BuiltProgram.run(["check", "posts"] + arguments, in: folder.path)
    #expect(run.status == expected, "\(run.errors)")
  }

  @Test("proposes the rule that was meant")
  func nearest() throws {
    let run = try run("posts", "--ignore", "CH011,odd-spaces")
    #expect(
      run.errors.contains("no rule is called \u{201C}odd-spaces\u{201D}: did you mean odd-space?"))
  }

  @Test("writes posts in a stable order, whatever the form")
  func order() throws {
    for number in 0..<120 { try folder.write("viele/\(number + 100)/öl.md", Self.odd) }
    let texts = try (0..<3).map { _ in try run("viele").output }
    #expect(Set(texts).count == 1 && texts[0].split(separator: "\n").count == 120)
    #expect(
      texts[0].split(separator: "\n").map { $0.prefix(9) } == (0..<120).map { "viele/\($0 + 100)" })
    #expect(try run("viele", "--format", "github").lines.count == 120)
    for form in ["json", "sarif"] {
      let run = try run("viele", "--format", form)
      #expect(run.errors.isEmpty)
      let jq = try OtherProgram.jq.run(
        [form == "json" ? ".items | length" : ".runs[0].results | length"], input: run.output)
      #expect(jq.output == "120\n")
    }
  }

  @Test("mends what is certain, says what is left, and has nothing to do the second time")
  func fix() throws {
    let text = Self.head + "- 0:00 Å\n- 1:00: Ä\n- 2:00 Ö\n- 2:00 Ü\n"
    try folder.write("posts/rot.md", text)
    #expect(chmod(folder.path("posts/rot.md"), 0o604) == 0)
    let run = try run("posts", "--fix")
    #expect(run.errors == "mended 1 fault; 1 warning in 1 of 2 posts\n")
    #expect(run.lines.count == 1 && run.output.contains("[CH003 duplicate-time]"))
    #expect(run.status == 1)
    #expect(try folder.text("posts/rot.md") == text.replacing("1:00:", with: "1:00"))
    var status = stat()
    #expect(stat(folder.path("posts/rot.md"), &status) == 0 && status.st_mode & 0o777 == 0o604)
    let again = try self.run("posts", "--fix", "--diff")
    #expect(again.output.isEmpty && again.status == 0)
  }

  @Test("shows with --diff what it would mend, and changes nothing")
  func difference() throws {
    try folder.write("posts/rot.md", Self.odd)
    let run = try run("posts", "--diff")
    #expect(
      run.output == """
        --- a/posts/rot.md
        +++ b/posts/rot.md
        @@ -3,5 +3,5 @@
         {{< youtube P9pO0fPGVeo >}}
        \u{20}
         - 0:00 Å
        -- 1:00: Ä
        +- 1:00 Ä
         - 2:00 Ö

        """)
    #expect(run.status == 1 && run.errors.hasPrefix("--fix would mend 1 fault; "))
    #expect(try folder.text("posts/rot.md") == Self.odd)
  }

  @Test("mends standard input to standard output")
  func standardInput() throws {
    let run = try run("-", "--fix", input: Self.odd + "- 2:00 Ü\n")
    #expect(run.output == Self.odd.replacing("1:00:", with: "1:00") + "- 2:00 Ü\n")
    #expect(run.errors.hasPrefix("<stdin>:8:3: warning: ") && run.status == 1)
    #expect(try self.run("-", "posts", "--fix").status == 2)
    #expect(try self.run("-", input: Self.odd).output.hasPrefix("<stdin>:6:3: warning: "))
  }

  @Test("leaves alone what a link leads to outside of the paths, and says so")
  func outside() throws {
    try folder.write("ute.md", Self.odd)
    try folder.link("posts/länk.md", to: "../ute.md")
    let run = try run("posts", "--fix")
    #expect(run.errors.contains("posts/länk.md: it lies outside of what you named"))
    #expect(try folder.text("ute.md") == Self.odd)
    #expect(try self.run("posts", "ute.md", "--fix").status == 0)
    #expect(try folder.text("ute.md") != Self.odd)
  }

  @Test("holds drafts to the rules, but for --no-drafts")
  func drafts() throws {
    let header = "---\ntitle: Größe\ndraft: true\nyoutube_id: P9pO0fPGVeo\n---\n"
    try folder.write("posts/entwurf.md", header + "- 0:00 Å\n- 1:00: Ä\n- 2:00 Ö\n")
    #expect(try run("posts").lines.count == 1)
    #expect(try run("posts", "--no-drafts").output.isEmpty)
  }

  @Test("goes by the configuration where the command line says nothing")
  func configuration() throws {
    try folder.write("posts/rot.md", Self.odd)
    try folder.write("c.toml", "[check]\nignore = [\"odd-separator\", \"größe\"]\n")
    let run = try run("posts", "--config", "c.toml")
    #expect(run.status == 0)
    #expect(run.errors.contains("check.ignore: no rule is called"))
    #expect(try self.run("posts", "--config", "c.toml", "--ignore", "CH09").status == 1)
  }

  @Test("never lets a post's text out as control characters")
  func hostile() throws {
    try folder.write(
      "b\u{1B}[31m\u{7}.md",
      Self.head
        + "- 0:00 Å\n- 1:00: \u{1B}]0;x\u{7}Ä\n- 2:00 Ö\n<!-- chapters-disable-line x\u{1B}[2J -->\n"
    )
    for form in ["text", "json", "github", "sarif"] {
      let run = try run(".", "--format", form)
      let written = run.output + run.errors
      #expect(
        !written.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control }
      )
    }
  }

  @Test("explains rules by id and by name, and lists them")
  func explain() throws {
    let page = try run("--explain", "odd-separator").output
    #expect(page.hasPrefix("CH011 odd-separator (warning, safe fix)\n\n"))
    #expect(page.contains("Breaks it:\n\n    # Größe und Maß\n"))
    #expect(try run("--explain", "ch011").output == page)
    #expect(try run("--explain", "all").lines.count == 50)
  }
}
