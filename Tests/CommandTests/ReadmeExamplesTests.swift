import Browser
import TestPrograms
import TestTerminal
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite("The README")
struct ReadmeExamplesTests {
  private static let root = String(
    #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" })

  private let text: String

  init() throws {
    text = try String(
      decoding: Data(contentsOf: URL(filePath: "\(Self.root)/README.md")), as: UTF8.self)
  }

  @Test("shows the browser on samples as it is")
  func screen() throws {
    let shown = try #require(text.firstMatch(of: /```text\n([^`]*)\n```/)).1
    let program = try RunningProgram(
      Products.path(of: "chapters"), ["\(Self.root)/samples"], environment: [:], columns: 120,
      rows: 21)
    try program.wait(for: "142 chapters")
    try program.type("jjljljjj")
    try program.wait(for: "&t=195s")
    let rows = program.terminal.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows.map(trimmed).joined(separator: "\n") == shown, "\(program.terminal.text)")
    try program.type("Q")
    #expect(try program.waitForEnd() == 0)
  }

  @Test("shows the keys as the key map has them")
  func keys() throws {
    let table = try #require(text.firstMatch(of: /<!-- keys -->\n((?s).*?)\n<!-- end of keys -->/))
      .1
    #expect(table == KeyMap.defaults.markdownTable, "\(KeyMap.defaults.markdownTable)")
  }

  @Test("shows what its commands print")
  func commands() throws {
    let block = try #require(text.firstMatch(of: /```console\n([^`]*)\n```/)).1
    let examples = block.split(separator: "$ chapters ")
    #expect(examples.count >= 3)
    for example in examples {
      let lines = example.split(separator: "\n", maxSplits: 1)
      let run = try BuiltProgram.run(words(of: lines[0]), in: Self.root)
      #expect(trimmed(run.output[...]) == trimmed(lines[1]), "\(lines[0])")
      #expect(run.status == 0)
    }
  }

  /// The words of a command line, whose only quotes are single ones around whole words.
  private func words(of line: Substring) -> [String] {
    line.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap {
      index, part in
      index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
  }

  private func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return text
  }
}
