import Testing

@testable import Desktop

@Suite struct ClipboardProgramTests {
  private func take(
    _ text: String, _ body: String, limit: Duration = .seconds(10)
  ) throws -> (outcome: ClipboardOutcome, programs: ProgramFolder) {
    let programs = try ProgramFolder()
    try programs.add("xclip", #"echo $$ > "$HERE/id""# + "\n" + body)
    let program = ClipboardProgram(.xclip, programs.environment(["DISPLAY": ":0"]))
    return (program.take(text, limit: limit), programs)
  }

  @Test func `ends one that hangs, and all that it started`() throws {
    let body = #"sleep 60 & echo $! > "$HERE/second"; wait"#
    let (outcome, programs) = try take("雪", body, limit: .milliseconds(1500))
    #expect(outcome == .failed("hung and was ended"))
    let id = try #require(programs.processID())
    let second = try #require(Int32(programs.text("second").dropLast()))
    #expect(eventually { isGone(id) && isGone(second) })
  }

  @Test func `ends one that never reads a long text`() throws {
    let long = String(repeating: "ä", count: 1_000_000)
    let (outcome, _) = try take(long, "exec sleep 60", limit: .milliseconds(200))
    #expect(outcome == .failed("hung and was ended"))
  }

  @Test func `gives a long text whole`() throws {
    let long = String(repeating: "Über 雪\n", count: 200_000)
    let (outcome, programs) = try take(long, #"cat > "$HERE/copied""#)
    #expect(outcome == .confirmed)
    #expect(try programs.text("copied") == long)
  }

  @Test func `survives one that stops reading`() throws {
    let long = String(repeating: "ä", count: 1_000_000)
    let (outcome, _) = try take(long, "exec <&-; exit 0")
    #expect(outcome == .failed("did not read the whole text"))
  }

  @Test func `doesn't wait for what stays in the background`() throws {
    let start = ContinuousClock.now
    let (outcome, programs) = try take(
      "雪", #"cat > "$HERE/copied"; sleep 60 & echo $! > "$HERE/second""#)
    #expect(outcome == .confirmed)
    #expect(ContinuousClock.now - start < .seconds(9))
    let second = try #require(Int32(programs.text("second").dropLast()))
    #expect(!isGone(second))
    #expect(end(second))
  }

  @Test func `leaves no zombie`() throws {
    let (outcome, programs) = try take("雪", "cat > /dev/null")
    #expect(outcome == .confirmed)
    #expect(isGone(try #require(programs.processID())))
  }

  @Test func `says which signal ended one`() throws {
    let (outcome, _) = try take("雪", "kill -9 $$")
    #expect(outcome == .failed("was ended by signal 9"))
  }

  @Test func `says why one can't be started`() throws {
    let programs = try ProgramFolder()
    try programs.add("xclip", "exit 0")
    let path = programs.path
    let environment = Environment(platform: .linux, variables: ["DISPLAY": ":0"]) { _ in path }
    let outcome = ClipboardProgram(.xclip, environment).take("雪", limit: .seconds(1))
    #expect(outcome == .failed("could not be started: Permission denied"))
  }
}
