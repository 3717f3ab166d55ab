import ArgumentParser
import Testing

@testable import chapters

@Suite("A plain start")
struct BrowserStartTests {
  @Test("knows all commands by name")
  func commands() {
    let names = Chapters.configuration.subcommands.map { $0._commandName } + ["help"]
    #expect(BrowserStart.firstWords == names)
  }

  @Test(
    "takes arguments for paths only where they can be nothing else",
    arguments: [
      ([], true), (["vorträge"], true), (["über/list", "list"], true),
      (["list", "vorträge"], false),
      (["vorträge", "--drafts"], false), (["-"], false), (["help"], false), ([""], false),
    ])
  func plain(arguments: [String], isPlain: Bool) {
    #expect((BrowserStart(plainPaths: arguments) != nil) == isPlain)
  }
}
