import Testing

@testable import Desktop

@Suite struct ClipboardTests {
  private static let link = "https://www.youtube.com/watch?v=aMvI5E9-LYI&list=PLqK&index=2&t=195s"
  private static let keep = #"cat > "$HERE/copied""#

  /// Copies in an environment whose terminal takes everything; the report and what was sent.
  private func copy(
    _ text: String, _ environment: Environment
  ) -> (report: ClipboardReport, sent: [UInt8]) {
    var sent: [UInt8] = []
    let report = Clipboard.copy(text, environment: environment) {
      sent += $0
      return true
    }
    return (report, sent)
  }

  @Test(arguments: [
    (ClipboardRoute.wlCopy, "WAYLAND_DISPLAY", ["--type", "text/plain"]),
    (.xclip, "DISPLAY", ["-selection", "clipboard", "-in"]),
    (.xsel, "DISPLAY", ["--clipboard", "--input"]),
    (.clipExe, "WSL_DISTRO_NAME", []),
  ])
  func `gives a program exactly the text`(
    route: ClipboardRoute, variable: String, arguments: [String]
  ) throws {
    let name = try #require(route.program)
    let programs = try ProgramFolder()
    try programs.add(name, Self.keep)
    let (report, sent) = copy(Self.link, programs.environment([variable: "x"]))
    #expect(report == ClipboardReport([ClipboardAttempt(route, .confirmed)]))
    #expect(try programs.text("copied") == Self.link)
    #expect(try programs.arguments(of: name) == arguments)
    #expect(sent.isEmpty)
  }

  @Test func `fills tmux's buffer and writes to the terminal`() throws {
    let programs = try ProgramFolder()
    try programs.add("tmux", Self.keep)
    let (report, sent) = copy(Self.link, programs.environment(["TMUX": "/tmp/x,1,0"]))
    #expect(report.sentence == "Copied to the tmux buffer, sent to the terminal (OSC 52)")
    #expect(try programs.arguments(of: "tmux") == ["load-buffer", "-w", "-"])
    #expect(try programs.text("copied") == Self.link)
    #expect(sent == TerminalClipboard.sequence(Self.link))
  }

  @Test func `does without -w in an old tmux`() throws {
    let programs = try ProgramFolder()
    try programs.add("tmux", #"test "$2" = -w && exit 1; \#(Self.keep)"#)
    let (report, _) = copy(Self.link, programs.environment(["TMUX": "/tmp/x,1,0"]))
    #expect(report.isConfirmed)
    #expect(try programs.arguments(of: "tmux") == ["load-buffer", "-"])
    #expect(try programs.text("copied") == Self.link)
  }

  @Test func `takes the next way when a program fails`() throws {
    let programs = try ProgramFolder()
    try programs.add("wl-copy", "exit 3")
    try programs.add("xclip", Self.keep)
    let (report, _) = copy(
      "Grüße", programs.environment(["WAYLAND_DISPLAY": "w", "DISPLAY": ":0"]))
    #expect(
      report.attempts == [
        ClipboardAttempt(.wlCopy, .failed("failed with status 3")),
        ClipboardAttempt(.xclip, .confirmed),
      ])
    #expect(try programs.text("copied") == "Grüße")
  }

  @Test func `says that nothing was copied when the terminal takes nothing either`() {
    let environment = Environment(platform: .linux, variables: [:]) { _ in nil }
    let report = Clipboard.copy(Self.link, environment: environment) { _ in false }
    #expect(report.sentence == "Not copied: OSC 52 could not be written to the terminal")
  }

  @Test(arguments: [
    (74_994, true, "Sent to the terminal by OSC 52 (it may not allow it)"),
    (74_995, true, "Sent to the terminal by OSC 52 (many take no text of 74 kB)"),
    (786_420, true, "Sent to the terminal by OSC 52 (many take no text of 786 kB)"),
    (786_421, false, "Not copied: OSC 52 is not for a text of 786 kB"),
  ])
  func `says what a terminal may drop, and sends nothing that tmux drops`(
    size: Int, isSent: Bool, sentence: String
  ) {
    let environment = Environment(platform: .linux, variables: [:]) { _ in nil }
    let (report, sent) = copy(String(repeating: "x", count: size), environment)
    #expect(report.sentence == sentence)
    #expect(report.isCopied == isSent && sent.isEmpty != isSent)
    #expect(sent.count <= 1 << 20)
  }

  @Test func `asks Windows in UTF-16 for what is not ASCII`() {
    #expect(ClipboardRoute.clipExe.bytes(of: "t=1") == Array("t=1".utf8))
    #expect(ClipboardRoute.clipExe.bytes(of: "ü") == [0xFF, 0xFE, 0xFC, 0x00])
    #expect(ClipboardRoute.wlCopy.bytes(of: "ü") == [0xC3, 0xBC])
  }
}
