import Browser
import ChapterModel
import Terminal
import Testing

/// A line of the key table walked: keys before it, the key, and what the last frame must show.
struct WalkedKey: Sendable, CustomTestStringConvertible {
  let key: Key
  let before: [Key]
  let row: String

  init(_ key: Key, after before: [Key] = [], selects row: String) {
    (self.key, self.before, self.row) = (key, before, row)
  }

  var testDescription: String { (before + [key]).map(\.description).joined(separator: " ") }
}

@Suite("A walk")
struct WalkthroughTests {
  private static let into = Key.character("l")
  private static let panel: [Key] = [into, .character("j"), into]
  private static let link =
    "https://www.youtube.com/watch?v=P9pO0fPGVeo&list=PLqKzWfm6zyltcA6v&index=2"

  static let moves: [WalkedKey] = [
    WalkedKey(.character("j"), selects: "▸ 2023  Treffen in Łódź"),
    WalkedKey(Key(.down), selects: "▸ 2023  Treffen in Łódź"),
    WalkedKey(.character("k"), after: [Key(.down)], selects: "▸ 2024  Größentag 2024: Rückbl…"),
    WalkedKey(Key(.up), after: [Key(.down)], selects: "▸ 2024  Größentag 2024: Rückbl…"),
    WalkedKey(.character("G"), selects: "▸ 2022  Gespräche"),
    WalkedKey(Key(.end), selects: "▸ 2022  Gespräche"),
    WalkedKey(.character("g"), after: [Key(.end)], selects: "▸ 2024  Größentag 2024: Rückbl…"),
    WalkedKey(Key(.home), after: [Key(.end)], selects: "▸ 2024  Größentag 2024: Rückbl…"),
    WalkedKey(.control("d"), after: panel, selects: "▸  7:00  Frage 8: wie geht es weiter?"),
    WalkedKey(
      .control("u"), after: panel + [.character("G")],
      selects: "▸ 32:00  Frage 33: wie geht es weiter?"),
    WalkedKey(.control("f"), after: panel, selects: "▸ 13:00  Frage 14: wie geht es weiter?"),
    WalkedKey(Key(.pageDown), after: panel, selects: "▸ 13:00  Frage 14: wie geht es weiter?"),
    WalkedKey(
      .control("b"), after: panel + [.character("G")],
      selects: "▸ 26:00  Frage 27: wie geht es weiter?"),
    WalkedKey(
      Key(.pageUp), after: panel + [.character("G")],
      selects: "▸ 26:00  Frage 27: wie geht es weiter?"),
    WalkedKey(.character("l"), selects: "▸ Die Stärke der Gemeinschaft: woher wi… 5"),
    WalkedKey(Key(.right), selects: "▸ Die Stärke der Gemeinschaft: woher wi… 5"),
    WalkedKey(Key(.enter), after: [into], selects: "▸    0:00  Begrüßung"),
    WalkedKey(.character("h"), after: panel, selects: "▸ Podium: Fragen an den Vorstand        40"),
    WalkedKey(Key(.left), after: panel, selects: "▸ Podium: Fragen an den Vorstand        40"),
    WalkedKey(Key(.backspace), after: panel, selects: "▸ Podium: Fragen an den Vorstand        40"),
    WalkedKey(Key(.tab), after: [into], selects: "▸    0:00  Begrüßung"),
    WalkedKey(Key(.backTab), selects: "▸    0:00  Begrüßung"),
    WalkedKey(
      .character("]"), after: [into, into], selects: "▸  0:00  Frage 1: wie geht es weiter?"),
    WalkedKey(.character("["), after: panel, selects: "▸    0:00  Begrüßung"),
    WalkedKey(.character("}"), after: [into], selects: "▸ Żółw"),
    WalkedKey(
      .character("{"), after: [.character("j"), into],
      selects: "▸ Die Stärke der Gemeinschaft: woher wi… 5"),
    WalkedKey(.character("q"), after: panel, selects: "▸ Podium: Fragen an den Vorstand        40"),
  ]

  @Test("moves the selection", arguments: moves)
  func movesSelection(_ walked: WalkedKey) {
    let walk = Walk(walked.before + [walked.key])
    #expect(walk.selectedRow == walked.row)
    #expect(walk.effects.isEmpty)
  }

  static let effects: [(Key, Effect)] = [
    (.character("y"), .copy(link + "&t=39s", subject: "the link at 0:39")),
    (.character("o"), .open(link + "&t=39s")), (Key(.enter), .open(link + "&t=39s")),
    (
      .character("p"),
      .play("https://www.youtube.com/watch?v=P9pO0fPGVeo", from: Timestamp(seconds: 39))
    ),
    (.character("e"), .edit(path: "vorträge/größentag-2024.md", line: 1)),
    (.character("O"), .read(path: "vorträge/größentag-2024.md", line: 1)),
  ]

  @Test("asks for what is done outside and shows how it went", arguments: effects)
  func acts(key: Key, effect: Effect) {
    let walk = Walk([Self.into, Self.into, .character("j"), key])
    #expect(walk.effects == [effect])
    #expect(walk.rows.last == " ✓ Getan: 1")
  }

  static let ends: [(Key, Int32)] = [
    (.character("q"), 0), (.character("Q"), 0), (.control("c"), 130),
  ]

  @Test("ends with its exit status", arguments: ends)
  func endsWith(key: Key, status: Int32) {
    #expect(Walk([key, .character("j")]).end == .status(status))
  }

  static let helpKeys: [Key] = [.character("?"), Key(.function(1))]

  @Test("shows the keys and closes them", arguments: helpKeys)
  func help(key: Key) {
    let open = Walk([key])
    #expect(open.rows.contains("  Links") || open.rows.contains("  Moving"))
    for close in [Key(.escape), .character("q"), key] {
      #expect(Walk([key, close]).rows == Walk([]).rows)
    }
  }

  static let others: [Key] = [.control("l"), .control("z")]

  @Test("is back where it was after a redraw or a stop", arguments: others)
  func comesBack(key: Key) {
    #expect(Walk([Self.into, key]).rows == Walk([Self.into]).rows)
  }

  @Test("covers every key of the table")
  func coversEveryKey() {
    let walked =
      Self.moves.map(\.key) + Self.effects.map(\.0) + Self.ends.map(\.0) + Self.helpKeys
      + Self.others + [Key(.escape), .character("L"), .character("M")]
    #expect(Set(walked) == Set(KeyMap.defaults.bindings.flatMap(\.keys)))
  }

  @Test("copies the link of the first chapter with three keys from the start")
  func threeKeys() {
    let walk = Walk([Key(.enter), Key(.enter), .character("y")])
    #expect(walk.effects == [.copy(Self.link + "&t=0s", subject: "the link at 0:00")])
  }

  @Test("follows the size of the screen and keeps the selection")
  func resizes() {
    let size = Size(columns: 40, rows: 12)
    let walk = Walk(Self.panel + [.character("j")], events: [.resized(size)])
    #expect(walk.frames.last?.size == size)
    #expect(walk.selectedRow == "▸  1:00  Frage 2: wie geht es weiter?")
  }

  @Test("takes pasted text for no keys")
  func paste() {
    let walk = Walk([], events: [.paste("QQ")])
    #expect(walk.end == .ended(.terminalLost))
    #expect(walk.rows.last == " ✗ Pasted text is not taken for keys")
  }
}
