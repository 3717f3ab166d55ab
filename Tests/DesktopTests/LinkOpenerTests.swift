import Testing

@testable import Desktop

@Suite struct LinkOpenerTests {
  private static let link = "https://youtu.be/aMvI5E9-LYI?t=195"
  private static let display = ["DISPLAY": ":0"]
  private static let windows = ["WSL_DISTRO_NAME": "Debian"]

  /// A desktop, what is installed there, and the command expected.
  struct Case: Sendable, CustomTestStringConvertible {
    let variables: [String: String]
    var platform = Platform.linux
    let installed: Set<String>
    let command: [String]

    var environment: Environment {
      let installed = installed
      return Environment(platform: platform, variables: variables) {
        installed.contains($0) ? "/usr/bin/\($0)" : nil
      }
    }

    var testDescription: String { "\(platform) \(variables) \(installed.sorted())" }
  }

  @Test(arguments: [
    Case(variables: display, installed: ["xdg-open"], command: ["xdg-open", link]),
    Case(variables: [:], installed: ["xdg-open"], command: ["xdg-open", link]),
    Case(variables: [:], platform: .macOS, installed: ["open"], command: ["open", link]),
    Case(variables: windows, installed: ["wslview", "rundll32.exe"], command: ["wslview", link]),
    Case(
      variables: windows, installed: ["rundll32.exe", "xdg-open"],
      command: ["rundll32.exe", "url.dll,FileProtocolHandler", link]),
    Case(
      variables: windows.merging(display) { $1 }, installed: ["xdg-open"],
      command: ["xdg-open", link]),
    Case(
      variables: ["BROWSER": "firefox"], installed: ["firefox", "xdg-open"],
      command: ["firefox", link]),
    Case(
      variables: ["BROWSER": "fehlt:chromium --app=%s --x:w3m"], installed: ["chromium", "w3m"],
      command: ["chromium", "--app=\(link)", "--x"]),
    Case(
      variables: display.merging(["BROWSER": "fehlt"]) { $1 }, installed: ["xdg-open"],
      command: ["xdg-open", link]),
  ])
  func `picks the program`(_ given: Case) throws {
    let command = try LinkOpener.command(for: Self.link, given.environment)
    #expect([command.program] + command.arguments == given.command)
  }

  @Test(arguments: [
    (
      Case(variables: [:], installed: [], command: []),
      "A browser needs a display and there is none here: copy the link instead (y)"
    ),
    (
      Case(variables: display, installed: [], command: []),
      "xdg-open is not installed: install it, or copy the link (y)"
    ),
    (
      Case(variables: ["BROWSER": "w3m"], installed: ["w3m", "xdg-open"], command: []),
      "w3m would draw over this terminal: choose another browser, or copy the link (y)"
    ),
  ])
  func `refuses with what to do instead`(given: Case, sentence: String) {
    let refusal = #expect(throws: LaunchError.self) {
      try LinkOpener.open(Self.link, environment: given.environment)
    }
    #expect(refusal?.description == sentence)
  }

  @Test(arguments: [
    "", "-v", "--help", "file:///etc/passwd", "javascript:alert(1)", "/etc/passwd", "https://",
    "https://a b", "https://a\n", "https://a\u{0}b", " https://a", "httpss://a",
  ])
  func `opens links of the web only`(text: String) throws {
    let programs = try ProgramFolder()
    try programs.add("xdg-open", "exit 0")
    #expect(throws: LaunchError.notALink(text)) {
      try LinkOpener.open(text, environment: programs.environment(Self.display))
    }
  }

  @Test func `opens a link by its program`() throws {
    let programs = try ProgramFolder()
    try programs.add("xdg-open", #"echo $$ > "$HERE/id""#)
    let link = "HTTPS://example.org/?a=$(id)&b=`id`;'\"\\ü雪"
    let report = try LinkOpener.open(link, environment: programs.environment(Self.display))
    #expect(report.sentence == "Opened with xdg-open")
    #expect(programs.processID() != nil)
    #expect(try programs.arguments(of: "xdg-open") == [link])
  }

  @Test func `says that there is no display, and asks the opener all the same`() throws {
    let programs = try ProgramFolder()
    try programs.add("xdg-open", #"echo $$ > "$HERE/id""#)
    let report = try LinkOpener.open(Self.link, environment: programs.environment())
    #expect(report.sentence == "Opened with xdg-open (no display here: it may show nothing)")
    #expect(programs.processID() != nil)
    #expect(try programs.arguments(of: "xdg-open") == [Self.link])
  }
}
