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

  /// A screen after some keys, at a size: `<!-- screen 80x12 ?copy -->` before its picture.
  @Test("shows other screens as they are")
  func otherScreens() throws {
    let pictures = text.matches(
      of: /<!-- screen (\d+)x(\d+) (\S+) -->\n```text\n([^`]*)\n```/)
    #expect(pictures.count >= 3)
    for picture in pictures {
      let (_, columns, rows, keys, shown) = picture.output
      let program = try RunningProgram(
        Products.path(of: "chapters"), ["\(Self.root)/samples"], environment: [:],
        columns: try #require(Int(columns)), rows: try #require(Int(rows)))
      try program.wait(for: "142 chapters")
      try program.type(String(keys))
      do {
        try program.wait(for: "the picture after \(keys)") { self.picture(of: $0) == shown }
      } catch {
        Issue.record("\(keys) shows\n\(self.picture(of: program))")
      }
      try program.type("\u{3}")
      #expect(try program.waitForEnd() == 130)
    }
  }

  private func picture(of program: RunningProgram) -> String {
    program.terminal.text.split(separator: "\n", omittingEmptySubsequences: false).map(trimmed)
      .joined(separator: "\n")
  }

  @Test("shows the keys as the key map has them")
  func keys() throws {
    let table = try #require(text.firstMatch(of: /<!-- keys -->\n((?s).*?)\n<!-- end of keys -->/))
      .1
    #expect(table == KeyMap.defaults.markdownTable, "\(KeyMap.defaults.markdownTable)")
  }

  @Test("shows what its commands print")
  func commands() throws {
    let blocks = text.matches(of: /```console\n([^`]*)\n```/).map(\.1)
    let examples = blocks.flatMap { block in
      ExampleCommand.all(in: block.split(separator: "\n", omittingEmptySubsequences: false))
    }
    #expect(examples.count >= 6)
    for example in examples {
      let run = try BuiltProgram.run(example.arguments, in: Self.root)
      #expect(run.lines == example.output, "\(example.line)")
      #expect(run.status == 0)
    }
  }

  @Test("shows a configuration that holds as a whole")
  func configuration() throws {
    let shown = try #require(text.firstMatch(of: /<!-- config -->\n```toml\n([^`]*)```/)).1
    let folder = try TemporaryFolder()
    try folder.write("config.toml", String(shown))
    let run = try BuiltProgram.run(["--print-config", "--config", folder.path("config.toml")])
    #expect(run.errors.isEmpty && run.status == 0)
    let settings = shown.matches(of: /(?m)^("?[\w -]+"?) = ("[^"]*"|\[[^\]]*\]|\w+)/)
    #expect(settings.count == 13)
    for setting in settings where setting.1 != "library" {
      #expect(run.lines.contains("\(setting.1) = \(setting.2)"), "\(setting.0)")
    }
    #expect(run.lines.contains { $0.hasPrefix("library = [\"/") && $0.contains("/talks\"") })
  }

  private func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return text
  }
}
