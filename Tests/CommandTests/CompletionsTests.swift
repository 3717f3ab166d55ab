import ArgumentParser
import TestPrograms
import Testing

@testable import chapters

@Suite struct `Completions` {
  @Test(
    "name every command and are a script that the shell reads", arguments: ["bash", "zsh", "fish"])
  func scripts(shell: String) throws {
    let run = try BuiltProgram.run(["completions", shell])
    #expect(run.status == 0)
    for command in Chapters.configuration.subcommands {
      #expect(run.output.contains(command._commandName))
    }
    guard Program.isInstalled(shell) else { return }
    let check = try ProgramRun(shell, ["-n", "/dev/stdin"], input: run.output)
    #expect(check.status == 0, "\(check.errors)")
  }

  @Test("are refused for other shells")
  func unknown() throws {
    #expect(try BuiltProgram.run(["completions", "csh"]).status == 2)
  }
}
