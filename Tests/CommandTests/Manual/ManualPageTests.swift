import ArgumentParser
import TestPrograms
import Testing

@testable import chapters

@Suite struct `The man page` {
  private static let commands = Chapters.configuration.subcommands

  @Test("has every command with every option that its help names")
  func complete() throws {
    let page = try BuiltProgram.run(["manual"]).output
    for command in Self.commands {
      #expect(page.contains("\n.SS chapters \(command._commandName)\n"))
      let help = HelpText(command)
      #expect(help.items.contains { $0.label == "-h, --help" })
      for item in help.items {
        #expect(!item.meaning.isEmpty, "\(item.label)")
        #expect(page.contains(".B \(ManualPage.escaped(item.label))\n"), "\(item.label)")
      }
      for line in try BuiltProgram.run([command._commandName, "--help"]).lines {
        guard let option = line.firstMatch(of: /^ {2}(?:-\w, )?(--[a-z-]+)/) else { continue }
        #expect(help.items.contains { $0.label.contains(option.1) }, "\(line)")
      }
    }
  }

  @Test(
    "takes no text for roff's own",
    arguments: [
      (".SH x", "\\&.SH x"), ("'word", "\\&\\(aqword"), ("a\\n", "a\\en"), ("--copy", "\\-\\-copy"),
      ("event › talk", "event \\[u203A] talk"), ("^", "\\(ha"),
    ]) func escapes(text: String, escaped: String)
  {
    #expect(ManualPage.escaped(text) == escaped)
  }

  @Test("gives groff nothing to warn of", .enabled(if: Program.isInstalled("groff")))
  func groff() throws {
    let page = try BuiltProgram.run(["manual"]).output
    let run = try ProgramRun("groff", ["-man", "-ww", "-Tutf8"], input: page)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("chapters"))
    #expect(run.status == 0)
  }
}
