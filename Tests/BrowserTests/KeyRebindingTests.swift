import Terminal
import TestPrograms
import Testing

@testable import Browser

@Suite("A key map with a person's wishes")
struct KeyRebindingTests {
  /// The defaults with wishes, written as in a configuration; an empty action unbinds.
  private func map(
    _ wishes: [(String, String)]
  ) throws -> (keys: KeyMap, problems: [KeyRebindingProblem]) {
    try KeyMap.defaults.applying(
      wishes.map { keys, action in
        KeyRebinding(try KeySequence(name: keys), to: NamedAction(named: action))
      })
  }

  private func action(
    _ keys: String, in map: KeyMap, _ place: KeyPlace = .lists
  ) throws -> String? {
    switch map.meaning(of: try KeySequence(name: keys).keys, in: place) {
    case .action(let action): action.name
    case .prefix: "…"
    case nil: nil
    }
  }

  @Test("has new keys first, and the old ones too")
  func adds() throws {
    let (keys, problems) = try map([("C-y", "copy-link"), ("Ü", "select-first")])
    #expect(problems.isEmpty)
    #expect(try action("C-y", in: keys) == "copy-link")
    #expect(try action("y", in: keys) == "copy-link")
    #expect(keys.keys(for: .copyLink, in: .lists) == [.control("y")])
    #expect(try action("Ü", in: keys, .rows) == "select-first")
    #expect(try action("Ü", in: keys, .field) == nil)
  }

  @Test("has keys that do something else, or nothing, wherever that has a meaning")
  func replaces() throws {
    let (keys, problems) = try map([("q", "search-list"), ("Q", ""), ("C-d", "")])
    #expect(problems.isEmpty)
    #expect(try action("q", in: keys) == "search-list")
    #expect(try action("q", in: keys, .rows) == "back")
    #expect(try action("Q", in: keys) == nil)
    for place in KeyPlace.allCases { #expect(try action("C-d", in: keys, place) == nil) }
    #expect(!keys.bindings.contains { $0.sequences.isEmpty })
  }

  @Test("has no sequence that can't be pressed")
  func sequences() throws {
    let (keys, problems) = try map([("g g", "select-first"), ("g e", "select-last"), ("z", "sort")])
    #expect(problems.isEmpty)
    #expect(try action("g", in: keys) == "…")
    #expect(try action("g g", in: keys) == "select-first")
    #expect(try action("g e", in: keys) == "select-last")
    #expect(try action("Home", in: keys) == "select-first")
    #expect(try action("z", in: keys) == "sort")
    #expect(try action("z t", in: keys) == nil)
  }

  @Test("tells which wishes come to nothing")
  func problems() throws {
    let (_, problems) = try map([
      ("C-x", "search-list"), ("g g", "select-first"), ("C-x", "sort"), ("g", "select-last"),
      ("x", "delete-word"),
    ])
    #expect(
      problems.map(\.message) == [
        "x types text where delete-word is: write a key with C- or M-",
        "C-x does not do it: a later line binds the same key",
        "g g does not do it: a later line binds g, and only one of both can be pressed",
      ])
    #expect(problems.map(\.position) == [4, 0, 1])
  }

  @Test("always has a key that ends the program")
  func wayOut() throws {
    let (keys, problems) = try map([("q", ""), ("Q", ""), ("C-c", "copy-link")])
    #expect(problems.map(\.message) == ["no key would end the program: C-c stays"])
    #expect(try action("C-c", in: keys) == "cancel")
    let other = try map([("q", ""), ("Q", ""), ("C-c", "copy-link"), ("F10", "quit")])
    #expect(other.problems.isEmpty)
    #expect(try action("C-c", in: other.keys) == "copy-link")
  }

  @Test("may name every action that has a name, once")
  func names() {
    #expect(Set(NamedAction.all.map(\.name)).count == NamedAction.all.count)
    #expect(NamedAction.all.allSatisfy { NamedAction(named: $0.name) == $0 })
    #expect(NamedAction(named: "größe") == nil)
  }

  @Test("of random wishes has no keys that can't be pressed and a way out", arguments: 0..<100)
  func random(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let names = ["g", "q", "Q", "C-c", "j", "Ü", "F5", "Enter", "Esc"]
    let wishes = try (0..<Int.random(in: 1...12, using: &random)).map { _ in
      let sequence = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        names.randomElement(using: &random) ?? "j"
      }
      return KeyRebinding(
        try KeySequence(name: sequence.joined(separator: " ")),
        to: Bool.random(using: &random) ? nil : NamedAction.all.randomElement(using: &random))
    }
    let keys = KeyMap.defaults.applying(wishes).keys
    for binding in keys.bindings {
      for sequence in binding.sequences {
        #expect(keys.meaning(of: sequence, in: binding.place) == .action(binding.action), "\(seed)")
        for length in sequence.indices.dropFirst() {
          let start = Array(sequence.prefix(length))
          #expect(keys.meaning(of: start, in: binding.place) == .prefix, "\(seed)")
        }
      }
    }
    let isOut = keys.bindings.contains {
      $0.place == .lists && [.quit, .cancel, .goBack].contains($0.action.action)
    }
    #expect(isOut, "\(seed)")
  }
}
