import TestPrograms
import Testing

@testable import Terminal

@Suite("A sequence of keys")
struct KeySequenceTests {
  @Test(
    "is read from keys with blanks between them",
    arguments: [
      ("g g", [Key.character("g"), .character("g")]), ("C-y", [.control("y")]),
      (" Space\t<C-x>  Ü ", [.character(" "), .control("x"), .character("Ü")]),
    ])
  func isRead(name: String, keys: [Key]) throws {
    #expect(try KeySequence(name: name).keys == keys)
  }

  @Test(
    "is never empty",
    arguments: [("", "no key is named"), ("  ", "no key is named: the blank is Space")])
  func isNeverEmpty(name: String, message: String) {
    #expect(KeySequence([]) == nil)
    let error = #expect(throws: KeyNameError.self) { try KeySequence(name: name) }
    #expect(error?.message == message)
  }

  @Test("reads back from what it's written as", arguments: 0..<200)
  func readsBack(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let names = [
      "j", "Ü", "Space", "C-d", "M-x", "S-Tab", "↑", "C-→", "PgDn", "F12", "<", "-", "C-M-a",
    ]
    let name = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      names.randomElement(using: &random) ?? "j"
    }.joined(separator: " ")
    #expect(try KeySequence(name: name).description == name, "seed \(seed)")
  }

  @Test("of noise is read or refused", arguments: 0..<300)
  func noise(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "C-", "S-", "M", "<", ">", "-", "+", "F", "9", "Ü", "ß", "ŉ", " ", "Tab", "\u{301}", "\u{0}",
      "👩‍👧",
    ]
    let name = (0..<Int.random(in: 0...6, using: &random)).map { _ in
      pieces.randomElement(using: &random) ?? ""
    }.joined()
    guard let sequence = try? KeySequence(name: name) else { return }
    #expect((try? KeySequence(name: sequence.description)) == sequence, "seed \(seed) \(name)")
  }
}
