import Testing

@Suite struct CodeTests {
  @Test func `keeps files under 400 lines`() throws {
    for file in try Repository.code() {
      let lines = try Repository.text(file).utf8.count { $0 == UInt8(ascii: "\n") }
      #expect(lines <= 400, "\(file) has \(lines) lines")
    }
  }

  /// What the house forbids: a word to look for, and the form of it that is a breach. The tests
  /// write some of the words in text.
  struct Ban: Sendable, CustomTestStringConvertible {
    let word: String
    let isBreach: @Sendable (String) -> Bool
    var testDescription: String { word }
  }

  private static let bans = [
    Ban(word: "@unchecked") { $0.contains(/@unchecked\s+Sendable/) },
    Ban(word: "nonisolated") { $0.contains(/\bnonisolated\(unsafe\)/) },
    Ban(word: "try!") { $0.contains(/\btry!/) },
    Ban(word: "as!") { $0.contains(/\bas!/) },
    Ban(word: "TODO") { $0.contains(/\/[\/*]\s*TODO\b/) },
    Ban(word: "FIXME") { $0.contains(/\/[\/*]\s*FIXME\b/) },
  ]

  @Test(arguments: bans)
  func `holds nowhere`(ban: Ban) throws {
    for file in try Repository.code() where file != "Tests/HouseTests/CodeTests.swift" {
      for line in try Repository.lines(with: ban.word, in: file) where ban.isBreach(line.text) {
        Issue.record("\(file):\(line.number): \(line.text)")
      }
    }
  }

  @Test(arguments: [
    ("@unchecked", "final class Öl: @unchecked Sendable {"),
    ("nonisolated", "nonisolated(unsafe) var größe = 1"),
    ("try!", "let x = try! f()"),
    ("as!", "x as! String"),
    ("TODO", "// TODO: später"),
    ("FIXME", "/* FIXME */"),
  ])
  func `is seen where it breaks a rule`(word: String, line: String) throws {
    let ban = try #require(Self.bans.first { $0.word == word })
    #expect(line.contains(word) && ban.isBreach(line))
    #expect(!ban.isBreach("/// `TODO` in place of a time, and why it was! A try, as we know."))
  }
}
