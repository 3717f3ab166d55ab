import Testing

@testable import Desktop

@Suite("A person's own command")
struct PersonalCommandTests {
  private static let link = "https://youtu.be/aMvI5E9-LYI?t=195"
  private static let values = CommandValues(
    url: link, start: 195, end: 300, title: "Quellen; $(id)", talk: "Größe", id: "aMv@195")
  private static let keep = #"cat > "$HERE/copied""#
  private let programs: ProgramFolder

  init() throws {
    programs = try ProgramFolder()
  }

  private func copy(
    _ line: String, _ text: String = link, values: CommandValues = values,
    variables: [String: String] = ["TERM": "xterm"]
  ) throws -> ClipboardReport {
    let command = try CommandTemplate(line: line, for: .copy)
    return Clipboard.copy(
      text, command: command, values: values, environment: programs.environment(variables)
    ) { _ in true }
  }

  @Test("to copy goes before all others and has the text on its standard input")
  func copies() throws {
    try programs.add("meins", Self.keep)
    try programs.add("wl-copy", "exit 0")
    let report = try copy("meins -x", variables: ["WAYLAND_DISPLAY": "w"])
    #expect(report.sentence == "Copied with meins" && report.isConfirmed)
    #expect(try programs.text("copied") == Self.link)
    #expect(try programs.arguments(of: "meins") == ["-x"])
    #expect(throws: (any Error).self) { try programs.arguments(of: "wl-copy") }
  }

  @Test("to copy goes first over ssh, too, and may be a path")
  func copiesOverSSH() throws {
    try programs.add("meins", Self.keep)
    let report = try copy(
      "'\(programs.path)/meins'", variables: ["SSH_CONNECTION": "x", "TERM": "dumb"])
    #expect(report.isConfirmed)
    #expect(try programs.text("copied") == Self.link)
  }

  @Test("to copy has the text as one argument where it names it")
  func copiesAsArgument() throws {
    try programs.add("meins", Self.keep)
    #expect(try copy("meins {text} {title}", "a 'b' $(id) -").isConfirmed)
    #expect(try programs.arguments(of: "meins") == ["a 'b' $(id) -", "Quellen; $(id)"])
    #expect(try programs.text("copied").isEmpty)
  }

  @Test(
    "to copy that fails is followed by the next way, and told",
    arguments: [
      ("fehlt", "fehlt is not installed"), ("meins", "meins failed with status 3"),
      ("hängt", "hängt hung and was ended"),
      ("meins {url}", "meins names {url}, and this is no single link: {text} is what is copied"),
    ])
  func fallsOn(line: String, reason: String) throws {
    try programs.add("meins", "exit 3")
    try programs.add("hängt", "exec sleep 60")
    let report = try copy(line, values: .none)
    #expect(report.sentence == "Sent to the terminal by OSC 52 (it may not allow it); \(reason)")
  }

  @Test("to open gets the link where it names it, else last")
  func opens() throws {
    try programs.add("meins", #"echo $$ > "$HERE/id""#)
    for (line, arguments) in [
      ("meins -n", ["-n", Self.link]), ("meins {url} {id}", [Self.link, "aMv@195"]),
    ] {
      let command = try CommandTemplate(line: line, for: .open)
      let report = try LinkOpener.open(
        Self.link, command: command, values: Self.values,
        environment: programs.environment(["BROWSER": "fehlt"]))
      #expect(report.sentence == "Opened with meins")
      #expect(programs.processID() != nil)
      #expect(try programs.arguments(of: "meins") == arguments)
    }
  }

  @Test("to open is not replaced by another where it fails")
  func opensNot() throws {
    try programs.add("xdg-open", "exit 0")
    for (line, error) in [
      ("fehlt", LaunchError.notInstalled(["fehlt"])), ("w3m", .needsTerminal(program: "w3m")),
    ] {
      let command = try CommandTemplate(line: line, for: .open)
      #expect(throws: error) {
        try LinkOpener.open(
          Self.link, command: command, environment: programs.environment(["DISPLAY": ":0"]))
      }
    }
  }

  @Test("to play has start and end, and leaves out an argument without a value")
  func plays() throws {
    try programs.add("meins", #"echo $$ > "$HERE/id""#)
    let command = try CommandTemplate(line: "meins --from={start} --to={end} {talk}", for: .play)
    for (end, arguments) in [
      (300, ["--from=195", "--to=300", "Größe", Self.link]),
      (nil, ["--from=195", "Größe", Self.link]),
    ] {
      let report = try Player.play(
        "https://youtu.be/aMvI5E9-LYI", from: 195, to: end, command: command,
        values: CommandValues(url: Self.link, talk: "Größe"), environment: programs.environment())
      #expect(report.sentence == "Playing with meins")
      #expect(programs.processID() != nil)
      #expect(try programs.arguments(of: "meins") == arguments)
    }
  }

  @Test(
    "to edit has file and line where it names them, else last, as such programs are told",
    arguments: [
      ("meins {file}:{line}", ["-a b.md:7"]), ("meins +{line} -- {file}", ["+7", "--", "-a b.md"]),
      ("meins -x", ["-x", "-a b.md"]),
    ])
  func edits(line: String, arguments: [String]) throws {
    try programs.add("meins", "exit 0")
    try programs.add("-a b.md", "exit 0")
    let file = "\(programs.path)/-a b.md"
    let command = try PostProgram.editor.command(
      for: file, line: 7, personal: CommandTemplate(line: line, for: .edit),
      environment: programs.environment(["VISUAL": "vi"]))
    #expect(
      command.arguments == ["meins"]
        + arguments.map { $0.replacing("-a b.md", with: file) })
  }
}
