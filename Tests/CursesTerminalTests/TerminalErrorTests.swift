import CursesTerminal
import Testing

@Suite("A terminal's error")
struct TerminalErrorTests {
  @Test(
    "says what to do",
    arguments: [
      (TerminalError.noTerminal, "chapters list"), (.unknownType("Ünknown"), "set TERM"),
      (.tooSimple("dumb"), "chapters list"), (.noResources(24), "24"), (.taken, "already"),
    ])
  func saysWhatToDo(error: TerminalError, words: String) {
    #expect(error.description.contains(words))
    #expect(!error.description.contains("\n"))
  }

  @Test func `lets no control of TERM through`() {
    #expect(!TerminalError.tooSimple("\u{1b}[2J").description.contains("\u{1b}"))
  }
}
