import TestPrograms
import TestTerminal
import Testing

/// Copies of very many links, over the terminal alone.
@Suite("A large copy")
struct LargeCopyTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// The browser on one event of so many talks, whose links it copies.
  private func copy(talks: Int) throws -> RunningProgram {
    let sections = (0..<talks).map { number in
      let digits = String(number)
      let id = String(repeating: "A", count: 10 - digits.count) + digits + "Q"
      return "## Vortrag \(number) é\n{{< youtube \(id) >}}\n"
    }
    try folder.write("tag.md", "# Größe\n\n" + sections.joined(separator: "\n"))
    let program = try RunningProgram(
      Products.path(of: "chapters"), [folder.path], columns: 120, rows: 30)
    try program.wait(for: "\(talks) talks")
    try program.type("y")
    return program
  }

  @Test("goes to the terminal whole, and says that it may be too much")
  func isSent() throws {
    let program = try copy(talks: 3000)
    try program.wait(for: "many take no text of 131 kB")
    let start = Array("\u{1B}]52;c;".utf8)
    let from = try #require(
      program.output.indices.first { program.output[$0...].starts(with: start) })
    let payload = program.output[(from + start.count)...].prefix { $0 != 0x1B }
    // A link has 43 bytes and a newline between two of them.
    let size = 3000 * 44 - 1
    #expect(payload.count == (size + 2) / 3 * 4)
    #expect(program.output[payload.endIndex...].starts(with: Array("\u{1B}\\".utf8)))
    try program.type("Q")
    #expect(try program.waitForEnd() == 0)
  }

  @Test("is shown instead where terminals drop it")
  func isShown() throws {
    let program = try copy(talks: 18_000)
    try program.wait(for: "Not copied: OSC 52 is not for a text of 791 kB")
    try program.wait(for: "https://www.youtube.com/watch?v=AAAAAAAAA0Q")
    #expect(program.count(of: "\u{1B}]52;") == 0)
    try program.type("Q")
    #expect(try program.waitForEnd() == 0)
  }
}
