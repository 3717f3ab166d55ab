import ArgumentParser
import TestPrograms
import TestTerminal
import Testing

@testable import chapters

@Suite struct `The examples of` {
  private static let root = String(
    #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" })

  static let commands = [""] + Chapters.configuration.subcommands.map { $0._commandName }

  /// The examples at the end of what a command's help says before its usage.
  private func examples(_ command: String) throws -> [ExampleCommand] {
    let help = try BuiltProgram.run([command, "--help"].filter { !$0.isEmpty })
    let lines = help.output.split(separator: "\n", omittingEmptySubsequences: false)
    let behind = lines.drop { $0 != "Examples:" }.dropFirst()
    return ExampleCommand.all(in: behind.prefix { $0.hasPrefix("  ") }.map { $0.dropFirst(2) })
  }

  @Test("each command's help run as they are shown", arguments: commands)
  func help(command: String) throws {
    let examples = try examples(command)
    #expect(!examples.isEmpty)
    for example in examples {
      let words = example.arguments
      let isOnScreen =
        words.first.map { BrowserStart(plainPaths: [$0]) != nil || $0 == "pick" } ?? true
      if isOnScreen {
        try runOnScreen(words)
        continue
      }
      let run = try BuiltProgram.run(words, in: Self.root)
      #expect(run.status == 0, "\(example.line): \(run.errors)")
      #expect(!run.output.isEmpty)
      if !example.output.isEmpty { #expect(run.lines == example.output, "\(example.line)") }
    }
  }

  private func runOnScreen(_ words: [String]) throws {
    let paths = words.map { $0.hasPrefix("samples") ? "\(Self.root)/\($0)" : $0 }
    let program = try RunningProgram(Products.path(of: "chapters"), paths, environment: [:])
    try program.wait(for: "AlmaLinux Day: Germany")
    // A picker ends well with a choice, the browser where it is left.
    try program.type(words.first == "pick" ? "ll\r" : "Q")
    #expect(try program.waitForEnd() == 0)
  }
}
