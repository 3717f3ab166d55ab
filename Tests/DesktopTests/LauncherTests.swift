import Testing

@testable import Desktop

#if canImport(Glibc)
import Glibc
#endif

@Suite struct LauncherTests {
  private static let stay = #"echo $$ > "$HERE/id"; exec sleep 60"#

  @Test func `leaves a program running and reaps it when it ends`() throws {
    let programs = try ProgramFolder()
    try programs.add("mpv", Self.stay)
    try Launcher.launch("mpv", ["--", "-ü $(id)", "雪; id"], programs.environment())
    let id = try #require(programs.processID())
    #expect(try programs.arguments(of: "mpv") == ["--", "-ü $(id)", "雪; id"])
    #expect(!isGone(id))
    #expect(end(id))
    #expect(eventually { isGone(id) })
  }

  @Test func `leaves no zombie of a program that is done at once`() throws {
    let programs = try ProgramFolder()
    try programs.add("mpv", #"echo $$ > "$HERE/id""#)
    try Launcher.launch("mpv", [], programs.environment())
    let id = try #require(programs.processID())
    #expect(eventually { isGone(id) })
  }

  @Test func `says that a program failed at once`() throws {
    let programs = try ProgramFolder()
    try programs.add("mpv", "exit 3")
    let environment = programs.environment()
    #expect(throws: LaunchError.failedAtOnce(program: "mpv", reason: "failed with status 3")) {
      try Launcher.launch("mpv", [], environment, watch: .seconds(10))
    }
  }

  @Test func `says that a program is missing`() {
    let environment = Environment(variables: ["PATH": "/nirgends"])
    #expect(throws: LaunchError.notInstalled(["mpv"])) {
      try Launcher.launch("mpv", [], environment)
    }
  }

  #if os(Linux)
  @Test func `gives a program a session of its own and nothing of this terminal`() throws {
    let programs = try ProgramFolder()
    let marker = "\(programs.path)/offen"
    let descriptor = open(marker, O_CREAT | O_RDWR, 0o600)
    defer { close(descriptor) }
    try programs.add(
      "mpv",
      #"""
      streams=$(readlink /proc/$$/fd/0 /proc/$$/fd/1 /proc/$$/fd/2)
      printf '%s' "$streams" > "$HERE/streams"
      ls -l /proc/$$/fd > "$HERE/descriptors"
      cut -d ' ' -f 1,6 /proc/$$/stat > "$HERE/session"
      printf '%s' "$GRUSS" > "$HERE/variable"
      echo $$ > "$HERE/id"
      """#)
    try Launcher.launch("mpv", [], programs.environment(["GRUSS": "Grüße\n"]))
    let id = try #require(programs.processID())
    #expect(try programs.text("streams") == "/dev/null\n/dev/null\n/dev/null")
    #expect(descriptor > 2)
    #expect(try !programs.text("descriptors").contains("offen"))
    #expect(try programs.text("session") == "\(id) \(id)\n")
    #expect(try programs.text("variable") == "Grüße\n")
  }
  #endif
}
