import Desktop
import Testing

@Suite struct PlayerTests {
  private static let link = "https://www.youtube.com/watch?v=aMvI5E9-LYI"
  private static let display = ["WAYLAND_DISPLAY": "wayland-0"]

  @Test(arguments: [
    (nil, ["--no-terminal", "--force-window", "--start=884", "--", link]),
    (1119, ["--no-terminal", "--force-window", "--start=884", "--end=1119", "--", link]),
  ])
  func `plays from a second on`(end: Int?, arguments: [String]) throws {
    let programs = try ProgramFolder()
    try programs.add("yt-dlp", "exit 0")
    try programs.add("mpv", #"echo $$ > "$HERE/id""#)
    let report = try Player.play(
      Self.link, from: 884, to: end, environment: programs.environment(Self.display))
    #expect(report == LaunchReport(program: "mpv", sentence: "Playing with mpv"))
    #expect(programs.processID() != nil)
    #expect(try programs.arguments(of: "mpv") == arguments)
  }

  @Test func `says that YouTube needs yt-dlp`() throws {
    let programs = try ProgramFolder()
    try programs.add("mpv", "exit 0")
    let path = programs.path
    let environment = Environment(platform: .linux, variables: Self.display) {
      $0 == "mpv" ? "\(path)/mpv" : nil
    }
    let report = try Player.play(Self.link, environment: environment)
    #expect(report.sentence == "No yt-dlp on PATH, trying with mpv")
  }

  @Test func `refuses without mpv and for what is no link`() throws {
    let programs = try ProgramFolder()
    let nothing = Environment(platform: .linux, variables: Self.display) { _ in nil }
    #expect(throws: LaunchError.notInstalled(["mpv"])) {
      try Player.play(Self.link, environment: nothing)
    }
    try programs.add("mpv", "exit 0")
    #expect(throws: LaunchError.notALink("--script=x.lua")) {
      try Player.play("--script=x.lua", environment: programs.environment(Self.display))
    }
  }

  @Test func `says that there is no display, and plays all the same`() throws {
    let programs = try ProgramFolder()
    try programs.add("mpv", "exit 0")
    try programs.add("yt-dlp", "exit 0")
    let report = try Player.play(Self.link, environment: programs.environment())
    #expect(report.sentence == "Playing with mpv (no display here: it may show nothing)")
  }
}
