import Browser
import ChapterModel
import Terminal
import Testing

@Suite("A walk through the search over everything")
struct SearchWalkthroughTests {
  private static let link = "https://www.youtube.com/watch?v=PP3OPvmUwTs&t=1200s"

  private static func alt(_ character: Character) -> Key {
    Key(.character(character), alt: true)
  }

  @Test("opens with each of its keys and lists all, and closes with Esc")
  func opens() {
    for key in [Key.character("S"), .control("p")] {
      let walk = SearchWalk([key])
      #expect(walk.rows[1].hasSuffix("1/50"))
      #expect(walk.selectedRow.contains("0:00  Begrüßung"))
      #expect(SearchWalk([key, Key(.escape)]).rows == SearchWalk().rows)
    }
  }

  static let found: [(keys: [Key], row: String)] = [
    (typed("Sschluss"), "1:02:05  Schluss"), (typed("Srückf"), "14:44  Rückfragen"),
    (typed("Szolw"), "Żółw"), (typed("Sohne film"), "Ohne Film"),
    (typed("S日本"), "日本語の章 in der Mitte"), (typed("Sfrage") + [Key(.down)], "1:00  Frage 2"),
    (typed("Sfrage") + [.control("n")], "1:00  Frage 2"),
    (typed("Sfrage") + [.control("j")], "1:00  Frage 2"),
    (typed("Sfrage") + [Key(.down), Key(.up)], "0:00  Frage 1:"),
    (typed("Sfrage") + [Key(.down), .control("p")], "0:00  Frage 1:"),
    (typed("Sfrage") + [Key(.down), .control("k")], "0:00  Frage 1:"),
    (typed("S'frage") + [Key(.pageDown), Key(.pageUp)], "0:00  Frage 1:"),
    (typed("Sat:0:40 talk:stärke"), "0:39  Geschichte"),
  ]

  @Test("finds chapters, and talks without any", arguments: found)
  func finds(keys: [Key], row: String) {
    let walk = SearchWalk(keys)
    #expect(walk.selectedRow.contains(row), "\(walk.rows.joined(separator: "\n"))")
  }

  @Test("goes by pages, and asks for more rows only where one comes to their end")
  func pages() {
    let walk = SearchWalk(typed("S") + [Key(.pageDown)])
    #expect(walk.requests.count == 1)
    #expect(walk.rows[1].hasSuffix("12/50") || walk.rows[1].hasSuffix("13/50"), "\(walk.rows[1])")
  }

  @Test("goes to the result in the lists, whatever hides it, and comes back with u")
  func goes() {
    let keys = typed("jfłódź\nSfrage 21") + [Key(.enter)]
    let there = SearchWalk(keys)
    #expect(there.rows.contains { $0.contains("▸ 20:00  Frage 21") })
    #expect(there.rows[0].contains("Podium: Fragen an den Vorstand › 20:00"))
    let back = SearchWalk(keys + [.character("u")])
    #expect(back.rows == SearchWalk(typed("jfłódź\n")).rows.dropLast() + [back.rows.last ?? ""])
    #expect(back.rows.last == " ✓ Back to the filter before")
  }

  static let effects: [(Key, Effect)] = [
    (.control("y"), .copy(link, subject: "the link at 20:00")), (.control("o"), .open(link)),
    (
      alt("p"),
      .play("https://www.youtube.com/watch?v=PP3OPvmUwTs", from: Timestamp(seconds: 1200))
    ),
    (alt("e"), .edit(path: "", line: 1)), (alt("o"), .read(path: "", line: 1)),
  ]

  @Test("acts on the selected result without leaving it, and keeps the query", arguments: effects)
  func acts(key: Key, effect: Effect) {
    let walk = SearchWalk(typed("S'frage 21") + [key])
    #expect(walk.effects == [.save(.query("'frage 21")), effect])
    #expect(walk.selectedRow.contains("Frage 21"))
    #expect(SearchWalk(typed("S'frage 21") + [key, key]).effects == walk.effects + [effect])
  }

  @Test("plays just the result")
  func playsPart() {
    let walk = SearchWalk(typed("S'frage 21") + [Self.alt("P")])
    guard case .playParts(let parts) = walk.effects.last else {
      Issue.record("nothing is played: \(walk.effects)")
      return
    }
    #expect(parts.map(\.start.seconds) == [1200])
  }

  @Test("marks results and goes on, down and up; they are copied together")
  func marks() {
    let marked = SearchWalk(typed("S'frage 1") + [Key(.tab), Key(.tab)])
    #expect(marked.rows[0].contains("2 marked"))
    #expect(marked.rows.filter { $0.dropFirst().hasPrefix("●") }.count == 2)
    let up = SearchWalk(typed("S'frage 1") + [Key(.down), Key(.backTab), Key(.backTab)])
    #expect(up.rows[0].contains("2 marked"))
    #expect(up.rows.contains { $0.hasPrefix("▸●") })
    let off = SearchWalk(typed("S'frage 1") + [Key(.tab), Key(.up), Key(.tab)])
    #expect(!off.rows[0].contains("marked"))
    let copied = SearchWalk(typed("S'frage 1") + [Key(.tab), Key(.tab), .control("y")])
    guard case .copy(let links, _) = copied.effects.last else { return #expect(Bool(false)) }
    #expect(links.split(separator: "\n").count == 2)
  }

  static let shows: [(keys: [Key], text: String)] = [
    (typed("Syear:x"), "▴ a year has four digits"), (typed("Sqqqq"), "no match"),
    (typed("Sqqqq"), "No match for qqqq"), (typed("Sqqqq\n"), "✗ No match to go to"),
    (typed("S") + [alt("l")], "Select it with the mouse"), (typed("S") + [alt("i")], "index=2"),
    (typed("S") + [alt("j"), alt("k")], "Begrüßung"),
    (typed("S") + [Key(.function(1))], "filtered by"),
    (
      typed("Sschluss"),
      "https://www.youtube.com/watch?v=P9pO0fPGVeo&list=PLqKzWfm6zyltcA6v&index=2&t=3725s"
    ),
    (typed("S") + [alt("y")], "short link"), (typed("S") + [alt("x")], "no formats to export in"),
    (typed("S") + [alt("b")], "bookmark, note:"), (typed("S") + [alt("m")], "✓ Seen: 1 chapter"),
    (typed("S") + [.control("r")], "No older query"),
    (typed("S") + [.control("s")], "No newer query"),
    (typed("S"), "Enter go there"),
  ]

  @Test("shows what was asked for", arguments: shows)
  func showsText(keys: [Key], text: String) {
    let rows = SearchWalk(keys).rows
    #expect(rows.contains { $0.contains(text) }, "\(rows.joined(separator: "\n"))")
  }

  @Test("keeps the last good rows while what is typed has an error, its caret below the place")
  func error() {
    let good = SearchWalk(typed("Sfrage 21"))
    let paste = InputEvent.paste(" year:2x")
    let bad = SearchWalk(typed("Sfrage 21"), events: [paste])
    #expect(bad.selectedRow == good.selectedRow)
    #expect(bad.rows[2].prefix { $0 != "▴" }.count == " ❯ frage 21 year:".count)
    let entered = SearchWalk(typed("Sfrage 21"), events: [paste, .key(Key(.enter))])
    #expect(entered.rows.last == " ✗ a year has four digits, as in year:2024")
  }

  @Test("opens again as it was left, and what is typed takes the place of the query")
  func reopens() {
    let left = typed("Sfrage") + [Key(.down), Key(.escape)]
    let again = SearchWalk(left + typed("S"))
    #expect(again.rows[1].hasPrefix(" ❯ frage"))
    #expect(again.selectedRow.contains("Frage 2"))
    #expect(again.requests.count == SearchWalk(left).requests.count)
    #expect(SearchWalk(left + typed("Ss")).rows[1].hasPrefix(" ❯ s "))
    #expect(
      SearchWalk(left + [.character("S"), Key(.end), .character("n")]).rows[1].hasPrefix(
        " ❯ fragen "))
    #expect(SearchWalk(left + [.character("S"), Key(.backspace)]).rows[1].hasSuffix("1/50"))
  }

  @Test("brings back queries used before, and what was typed")
  func history() {
    let used = typed("S'schluss") + [.control("y"), Key(.escape)] + typed("Srückf\n")
    let up = Key(.up, alt: true)
    let down = Key(.down, alt: true)
    #expect(SearchWalk(used).effects.compactMap(\.savedQuery) == ["'schluss", "rückf"])
    #expect(SearchWalk(used + typed("Sx") + [up]).rows[1].hasPrefix(" ❯ rückf "))
    #expect(SearchWalk(used + typed("S") + [up]).rows[1].hasPrefix(" ❯ 'schluss "))
    #expect(SearchWalk(used + typed("Sx") + [.control("r"), up]).rows[1].hasPrefix(" ❯ 'schluss "))
    let back = SearchWalk(used + typed("Sx") + [up, up, down, .control("s")])
    #expect(back.rows[1].hasPrefix(" ❯ x "))
  }

  @Test("chooses in a picker")
  func picks() {
    let one = SearchWalk(typed("Srückf\n"), picking: Picking())
    #expect(
      one.end
        == .chosen([Choice(event: 0, talk: 0, chapter: 3)], in: SampleCatalog.catalog))
    let marked = SearchWalk(typed("Srückf") + [Key(.tab), Key(.enter)], picking: Picking())
    #expect(
      marked.end
        == .chosen([Choice(event: 0, talk: 0, chapter: 3)], in: SampleCatalog.catalog))
    #expect(
      SearchWalk(typed("S") + [Key(.escape)], picking: Picking()).end == .ended(.terminalLost))
  }

  @Test("hears the mouse: a click selects, a double click goes there, the wheel moves")
  func mouse() {
    func at(_ row: Int, _ kind: MouseEvent.Kind) -> InputEvent {
      .mouse(MouseEvent(kind, at: Position(column: 9, row: row)))
    }
    let clicked = SearchWalk(typed("S'frage"), events: [at(5, .press(clicks: 1))])
    #expect(clicked.selectedRow.contains("Frage 3"))
    let twice = SearchWalk(
      typed("S'frage"), events: [at(5, .press(clicks: 1)), at(5, .press(clicks: 2))])
    #expect(twice.rows.contains { $0.contains("▸  2:00  Frage 3") })
    #expect(
      SearchWalk(typed("S'frage"), events: [at(5, .wheel(1))]).selectedRow.contains("Frage 4"))
    #expect(
      SearchWalk(typed("S'frage"), events: [at(1, .press(clicks: 1))]).selectedRow.contains(
        "Frage 1"))
    let narrow = SearchWalk(
      typed("S'frage"), columns: 50, events: [at(5, .press(clicks: 1))])
    #expect(narrow.selectedRow.contains("Frage 2"))
  }

  @Test("covers every key that works while typing")
  func coversEveryKey() {
    let walked = Set(
      (Self.found.map(\.keys) + Self.shows.map(\.keys)).joined() + Self.effects.map(\.0)
        + [
          Key(.enter), Key(.escape), Key(.tab), Key(.backTab), Key(.up, alt: true),
          Key(.down, alt: true), Key(.backspace), Key(.end), Self.alt("P"),
        ])
    let elsewhere: Set<NamedAction.Group> = [.typing, .program]
    for binding in KeyMap.defaults.bindings
    where binding.place == .field && !elsewhere.contains(binding.action.group) {
      for sequence in binding.sequences {
        #expect(sequence.count == 1 && walked.contains(sequence[0]), "\(sequence.name)")
      }
    }
  }
}

extension Effect {
  fileprivate var savedQuery: String? {
    if case .save(.query(let text)) = self { text } else { nil }
  }
}
