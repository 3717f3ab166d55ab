import Browser
import Terminal
import Testing

@Suite("A walk through what lies over the lists")
struct PanelWalkthroughTests {
  /// The basket with the forty questions of the second talk, on 24 rows.
  private static let basket = typed("ljlaB")

  static let moves: [WalkedKey] = [
    WalkedKey(.character("j"), selects: "1:00  Frage 2:"),
    WalkedKey(Key(.down), selects: "1:00  Frage 2:"),
    WalkedKey(.character("k"), after: [.character("j")], selects: "0:00  Frage 1:"),
    WalkedKey(Key(.up), after: [.character("j")], selects: "0:00  Frage 1:"),
    WalkedKey(.character("G"), selects: "39:00  Frage 40:"),
    WalkedKey(Key(.end), selects: "39:00  Frage 40:"),
    WalkedKey(.character("g"), after: [.character("G")], selects: "0:00  Frage 1:"),
    WalkedKey(Key(.home), after: [.character("G")], selects: "0:00  Frage 1:"),
    WalkedKey(.control("u"), after: [.control("d")], selects: "0:00  Frage 1:"),
    WalkedKey(.control("b"), after: [.control("f")], selects: "0:00  Frage 1:"),
    WalkedKey(Key(.pageUp), after: [Key(.pageDown)], selects: "0:00  Frage 1:"),
    WalkedKey(.control("d"), after: [.control("f"), .control("u")], selects: "Frage "),
    WalkedKey(.control("f"), after: [.control("d"), .control("b")], selects: "Frage "),
    WalkedKey(Key(.pageDown), after: [.control("d"), Key(.pageUp)], selects: "Frage "),
    WalkedKey(.character("J"), selects: "0:00  Frage 1:"),
    WalkedKey(.character("K"), after: [.character("j")], selects: "1:00  Frage 2:"),
    WalkedKey(.character("d"), selects: "1:00  Frage 2:"),
    WalkedKey(Key(.delete), selects: "1:00  Frage 2:"),
    WalkedKey(.character("u"), after: [.character("d")], selects: "0:00  Frage 1:"),
    WalkedKey(.character(" "), selects: "1:00  Frage 2:"),
    WalkedKey(.control("l"), selects: "0:00  Frage 1:"),
    WalkedKey(.control("z"), selects: "0:00  Frage 1:"),
  ]

  @Test("moves and changes its rows", arguments: moves)
  func movesRows(walked: WalkedKey) {
    let walk = Walk(Self.basket + walked.before + [walked.key])
    #expect(walk.selectedRow.contains(walked.row), "\(walk.rows.joined(separator: "\n"))")
  }

  static let shows: [(key: Key, text: String)] = [
    (Key(.enter), "▸● 0:00  Frage 1:"), (.character("U"), "Nothing is marked"),
    (.character("B"), "▸● 0:00  Frage 1:"), (.character("m"), "Getan: 1"),
    (.character("b"), "bookmark, note:"), (.character("'"), "No bookmarks yet"),
    (.character("Y"), "short link"), (.character("x"), "no formats to export in"),
    (.character("i"), "the longest 1:00"), (.character("T"), "Theme dark"),
    (.character("?"), "keys, filtered by"), (Key(.function(1)), "keys, filtered by"),
    (Key(.escape), "▸● 0:00  Frage 1:"), (.character("q"), "▸● 0:00  Frage 1:"),
    (.character("M"), "mouse"),
  ]

  @Test("shows what was asked for", arguments: shows)
  func showsText(key: Key, text: String) {
    let rows = Walk(Self.basket + [key]).rows
    #expect(rows.contains { $0.contains(text) }, "\(rows.joined(separator: "\n"))")
  }

  static let ends: [(key: Key, status: Int32)] = [(.character("Q"), 0), (.control("c"), 130)]

  @Test("ends the program", arguments: ends)
  func quits(key: Key, status: Int32) {
    #expect(Walk(Self.basket + [key]).end == .status(status))
  }

  @Test("acts on the selected row, or on all")
  func acts() {
    func kinds(_ key: Character) -> Int { Walk(Self.basket + [.character(key)]).effects.count }
    for key in ["y", "o", "p", "P", "e"] as [Character] { #expect(kinds(key) > 0, "\(key)") }
  }

  @Test("covers every key that works there")
  func coversEveryKey() {
    var walked = Set(Self.moves.flatMap { $0.before + [$0.key] })
    walked.formUnion(Self.shows.map(\.key) + Self.ends.map(\.key))
    walked.formUnion(["y", "o", "p", "P", "e"].map { Key.character($0) })
    for binding in KeyMap.defaults.bindings where binding.place == .rows {
      for sequence in binding.sequences {
        #expect(sequence.count == 1 && walked.contains(sequence[0]), "\(sequence.name)")
      }
    }
  }
}
