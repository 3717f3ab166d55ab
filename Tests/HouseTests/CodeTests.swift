import Testing

@Suite struct CodeTests {
  @Test func `keeps files under 400 lines`() throws {
    for file in try Repository.code() {
      let lines = try Repository.text(file).count(where: \.isNewline)
      #expect(lines <= 400, "\(file) has \(lines) lines")
    }
  }

  /// What the house forbids. The tests write some of it in text, so that only whole forms count.
  private static let forbidden: [(name: String, breach: @Sendable (Substring) -> Bool)] = [
    ("unchecked sendability", { $0.contains(/@unchecked\s+Sendable/) }),
    ("an unsafe global", { $0.contains(/\bnonisolated\(unsafe\)/) }),
    ("a forced try", { $0.contains(/\btry!/) }),
    ("a forced cast", { $0.contains(/\bas!/) }),
    ("unfinished work", { $0.contains(/\/[\/*]\s*(TODO|FIXME|XXX|HACK)\b/) }),
  ]

  @Test(arguments: forbidden.map(\.name))
  func `holds nowhere`(name: String) throws {
    let breach = try #require(Self.forbidden.first { $0.name == name }?.breach)
    for file in try Repository.code() where file != "Tests/HouseTests/CodeTests.swift" {
      for (index, line) in try Repository.text(file).split(
        omittingEmptySubsequences: false, whereSeparator: \.isNewline
      ).enumerated() {
        #expect(!breach(line), "\(file):\(index + 1)")
      }
    }
  }

  @Test(arguments: [
    ("unchecked sendability", "final class Öl: @unchecked Sendable {"),
    ("an unsafe global", "nonisolated(unsafe) var größe = 1"),
    ("a forced try", "let x = try! f()"),
    ("a forced cast", "x as! String"),
    ("unfinished work", "// TODO: später"),
  ])
  func `is seen where it breaks the rule of`(name: String, line: String) throws {
    let breach = try #require(Self.forbidden.first { $0.name == name }?.breach)
    #expect(breach(line[...]))
    #expect(!breach("/// `TODO` in place of a time, and why it was! A try, as everyone knows."))
  }
}
