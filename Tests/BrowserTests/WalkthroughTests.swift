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
    (
      .character("P"),
      .playParts([
        PlayedPart(
          link: "https://www.youtube.com/watch?v=P9pO0fPGVeo", start: Timestamp(seconds: 39),
          end: Timestamp(seconds: 195))
      ])
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
    #expect(open.rows.contains { $0.contains("a count may go before") })
    for close in [Key(.escape), Key(.function(1))] {
      #expect(Walk([key, close]).rows == Walk([]).rows)
    }
  }

  static let others: [Key] = [.control("l"), .control("z")]

  @Test("is back where it was after a redraw or a stop", arguments: others)
  func comesBack(key: Key) {
    #expect(Walk([Self.into, key]).rows == Walk([Self.into]).rows)
  }

  static let marks: [(keys: [Key], marked: Int)] = [
    (typed("ll "), 1), (typed("ll3 "), 3), (typed("ll kk "), 0), (typed("llvjj"), 3),
    (typed("llvjjvj"), 3), (typed("lla"), 5), (typed("ll *"), 4), (typed("lla*"), 0),
    (typed("l "), 1), (typed(" "), 3), (typed("llaU"), 0), (typed("llau"), 0),
    (typed("llvjj") + [Key(.escape)], 0), (typed("ll u "), 1),
  ]

  @Test("marks rows and counts them", arguments: marks)
  func marksRows(keys: [Key], marked: Int) {
    let header = Walk(keys).rows.first ?? ""
    #expect(header.contains("\(marked) marked") == (marked > 0), "\(header)")
  }

  static let finds: [(keys: [Key], row: String)] = [
    (typed("/gesp\n"), "▸ 2022  Gespräche"),
    (typed("/e\nn"), "▸ 2022  Gespräche"),
    (typed("/t\nnN"), "▸ 2023  Treffen in Łódź"),
    (typed("ljl/'39\n"), "▸ 38:00  Frage 39: wie geht es weiter?"),
    (typed("ljlf'39\nF"), "▸ 38:00  Frage 39: wie geht es weiter?"),
    (typed("ljlf'39") + [Key(.escape)], "▸ 38:00  Frage 39: wie geht es weiter?"),
    (typed("ljl12:30\n"), "▸ 12:00  Frage 13: wie geht es weiter?"),
    (typed("ljlt30:00\n"), "▸ 30:00  Frage 31: wie geht es weiter?"),
    (typed("ljl5j"), "▸  5:00  Frage 6: wie geht es weiter?"),
    (typed("ljl7G"), "▸  6:00  Frage 7: wie geht es weiter?"),
    (typed("ljlGu"), "▸  0:00  Frage 1: wie geht es weiter?"),
    (typed("ljlGzzztzb"), "▸ 39:00  Frage 40: wie geht es weiter?"),
    (typed("jst"), "▸ 2023  Treffen in Łódź"),
  ]

  @Test("finds rows", arguments: finds)
  func findsRows(keys: [Key], row: String) {
    #expect(Walk(keys).selectedRow == row)
  }

  static let shows: [(keys: [Key], text: String)] = [
    (typed("s"), "group talks by speaker"), (typed("sS"), "─ Speakers ─"),
    (typed("sSu"), "─ Events ─"), (typed(":"), "move-down"), (typed(":mark-a\n"), "7 marked"),
    (typed("i"), "index=2"), (typed("llzt"), "Begrüßung"), (typed("n"), "Nothing was searched"),
    (typed("F"), "has no filter"), (typed("5"), "5 …"), (typed("z"), "z …"),
    (typed("llJJJJK"), "Begrüßung"), (typed("fqqq"), "no match for qqq: F shows all"),
    (typed("fyear:x"), "▾"), (typed("S"), "❯"), ([.control("p")], "❯"),
    (typed("w"), "w does nothing here"),
    (typed("Y"), "short link"), (typed("m"), "woher … ✓ 5"),
    (typed("x"), "no formats to export in"),
    (typed("B"), "Nothing is marked"), (typed("'"), "No bookmarks yet"),
    (typed("b"), "bookmark, note:"), (typed("T"), "Theme dark"),
    (typed(":copy-l") + [Key(.tab)], " : copy-link"),
  ]

  @Test("shows what was asked for", arguments: shows)
  func showsText(keys: [Key], text: String) {
    let rows = Walk(keys).rows
    #expect(rows.contains { $0.contains(text) }, "\(rows.joined(separator: "\n"))")
  }

  @Test("asks for all posts to be read again")
  func reloads() { #expect(Walk([.character("R")]).effects == [.reload]) }

  @Test("shows the keys that may follow once a while has passed")
  func hints() {
    let walk = Walk([.character("z")], events: [.waited])
    #expect(walk.rows.contains { $0.contains("t  put the selection at the top") })
    #expect(Walk([.character("z")], events: [.waited, .key(Key(.escape))]).rows == Walk([]).rows)
  }

  @Test("lands on the chapter of a pasted link")
  func pastedLink() {
    let walk = Walk([], events: [.paste("see https://youtu.be/PP3OPvmUwTs?t=125 there")])
    #expect(walk.selectedRow == "▸  2:00  Frage 3: wie geht es weiter?")
    let unknown = Walk([], events: [.paste("https://youtu.be/AAAAAAAAAAA")])
    #expect(unknown.rows.last == " ✗ No talk here has the video AAAAAAAAAAA")
  }

  static let recalled: [(keys: [Key], line: String)] = [
    (typed("/") + [Key(.up)], " /größe "), (typed("/") + [.control("r")], " /größe "),
    (typed("/x") + [Key(.up), Key(.up)], " /stärke "),
    (typed("/x") + [Key(.up), Key(.up), Key(.down)], " /größe "),
    (typed("/x") + [Key(.up, alt: true), .control("s")], " /x "),
    (typed("/") + [Key(.pageUp)], " /größe "),
    (typed("f") + [Key(.up, alt: true)], " filter: größe "),
    (typed("t") + [.control("r"), Key(.up)], " go to: "),
  ]

  @Test("brings back what was looked for while a query is typed", arguments: recalled)
  func recallsQueries(keys: [Key], line: String) {
    let used = typed("/stärke\n/größe\n")
    #expect(Walk(used + keys).rows.last?.hasPrefix(line) == true)
    #expect(Walk(used + keys + [Key(.escape)]).rows.dropLast() == Walk(used).rows.dropLast())
  }

  @Test("takes moves of any length while a query is typed")
  func movesFar() {
    var state = SampleCatalog.state(80, 24)
    for action in [Action.startSearch, .selectFirst, .selectLast, .moveSelection(.min)] {
      #expect(state.update(action).isEmpty)
    }
  }

  @Test("moves through the rows that a filter leaves while it is typed")
  func movesUnderFilter() {
    let filtered = typed("ljlf") + typed("'frage\\ 2")
    #expect(Walk(filtered + [Key(.down), Key(.enter)]).selectedRow.contains("Frage 20"))
    #expect(
      Walk(filtered + [.control("n"), Key(.up), Key(.enter)]).selectedRow.contains("Frage 2:"))
  }

  @Test("covers every key of the table")
  func coversEveryKey() {
    var walked = Set(
      (Self.moves.map(\.key) + Self.effects.map(\.0) + Self.ends.map(\.0) + Self.helpKeys
        + Self.others + [Key(.escape), .character("L"), .character("M"), .character("R")])
        .map { [$0] })
    let typed = Self.marks.map(\.keys) + Self.finds.map(\.keys) + Self.shows.map(\.keys)
    for keys in typed {
      walked.formUnion(keys.map { [$0] })
      walked.formUnion(zip(keys, keys.dropFirst()).map { [$0, $1] })
    }
    let keys = KeyMap.defaults.bindings.filter { $0.place == .lists }.flatMap(\.sequences)
    for sequence in keys { #expect(walked.contains(sequence), "\(sequence.name)") }
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
    #expect(
      walk.rows.last
        == " ✗ Pasted text is not taken for keys; a link to a video leads to its chapter")
  }
}
