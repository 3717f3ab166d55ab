import Desktop
import Testing

@Suite struct PlayerPartsTests {
  private static let link = "https://www.youtube.com/watch?v=aMvI5E9-LYI"

  @Test func `plays parts one after the other, each with its own start and end`() throws {
    let programs = try ProgramFolder()
    try programs.add("yt-dlp", "exit 0")
    try programs.add("mpv", #"echo $$ > "$HERE/id""#)
    let parts = [
      PlayerPart(link: Self.link, start: 39, end: 195), PlayerPart(link: Self.link, start: 0),
    ]
    let report = try Player.play(
      parts, environment: programs.environment(["WAYLAND_DISPLAY": "wayland-0"]))
    #expect(report == LaunchReport(program: "mpv", sentence: "Playing with mpv"))
    #expect(programs.processID() != nil)
    #expect(
      try programs.arguments(of: "mpv") == [
        "--no-terminal", "--force-window", "--{", "--start=39", "--end=195", Self.link, "--}",
        "--{", "--start=0", Self.link, "--}",
      ])
  }

  @Test func `refuses what is no link, wherever it stands`() throws {
    let programs = try ProgramFolder()
    try programs.add("mpv", "exit 0")
    let parts = [PlayerPart(link: Self.link, start: 0), PlayerPart(link: "--script=ü", start: 0)]
    #expect(throws: LaunchError.notALink("--script=ü")) {
      try Player.play(parts, environment: programs.environment())
    }
  }
}
