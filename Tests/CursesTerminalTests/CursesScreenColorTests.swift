import TestTerminal
import Testing

@Suite("The curses screen's colours")
struct CursesScreenColorTests {
  @Test func `are the theme's`() throws {
    let probe = try Probe.start()
    let selection = try #require(probe.terminal.firstCell(of: "selection"))
    #expect(selection.isBold && selection.isReverse)
    #expect(selection.foreground == 6 && selection.background == 0)
    let link = try #require(probe.terminal.firstCell(of: "link"))
    #expect(link.isUnderlined && link.foreground == 6 && link.background == nil)
    #expect(try #require(probe.terminal.firstCell(of: "failure")).foreground == 1)
    #expect(try #require(probe.terminal.firstCell(of: "plain")).foreground == nil)
    #expect(probe.count(of: "\u{1b}[0;2mmuted") == 1)
  }

  @Test(
    "are none where nobody wants them or the terminal has none",
    arguments: [["NO_COLOR": "1"], ["TERM": "vt100"]])
  func areNone(environment: [String: String]) throws {
    let probe = try Probe.start(environment: environment)
    for row in 0..<24 {
      for column in 0..<80 {
        let cell = probe.terminal.cell(column: column, row: row)
        #expect(cell.foreground == nil && cell.background == nil)
      }
    }
    let selection = try #require(probe.terminal.firstCell(of: "selection"))
    #expect(selection.isBold && selection.isReverse)
  }

  @Test func `are there with an empty NO_COLOR`() throws {
    let probe = try Probe.start(environment: ["NO_COLOR": ""])
    #expect(try #require(probe.terminal.firstCell(of: "failure")).foreground == 1)
  }
}
