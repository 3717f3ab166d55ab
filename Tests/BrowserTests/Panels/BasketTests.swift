import ChapterCatalog
import ChapterModel
import Terminal
import TestPrograms
import Testing

@testable import Browser

@Suite("The basket")
struct BasketTests {
  private func titles(_ keys: [Key]) -> [String] {
    let state = Self.state(keys)
    return state.marks.ids.indices.compactMap { state.keptRow($0, of: .basket)?.title }
  }

  private static func state(_ keys: [Key], _ before: State? = nil) -> State {
    var state = before ?? SampleCatalog.state(120, 24)
    for key in keys { _ = state.hear(.key(key)) }
    return state
  }

  @Test("shows where each mark lies and how much there is")
  func shows() {
    let rows = Walk(typed("ll  hj B")).rows
    #expect(rows[1].contains("─ Basket · 3 · 42:15+ in all ─"))
    #expect(
      rows[2].hasPrefix("▸ Größentag 2… › Die Stärke der Gemeinschaft: woh…  0:00  Begrüßung"),
      "\(rows[2])")
    #expect(rows[3].contains("0:39  Geschichte"))
    #expect(rows[4].hasPrefix("  Größentag 2024: Rückblick"))
    #expect(rows[4].contains("Podium: Fragen an den Vorstand"))
    #expect(rows.contains { $0.contains("https://www.youtube.com/watch?v=PP3OPvmUwTs") })
    #expect(rows.last?.contains("y copy 3 marked") == true)
  }

  static let changes: [(keys: String, titles: [String])] = [
    ("", ["Begrüßung", "Geschichte", "Rückfragen"]),
    ("J", ["Geschichte", "Begrüßung", "Rückfragen"]),
    ("GK", ["Begrüßung", "Rückfragen", "Geschichte"]),
    ("KKK", ["Begrüßung", "Geschichte", "Rückfragen"]),
    ("jd", ["Begrüßung", "Rückfragen"]), ("Gd", ["Begrüßung", "Geschichte"]),
    ("j ", ["Begrüßung", "Rückfragen"]), ("dduu", ["Begrüßung", "Geschichte", "Rückfragen"]),
    ("Jdu", ["Geschichte", "Begrüßung", "Rückfragen"]),
    ("JJuu", ["Begrüßung", "Geschichte", "Rückfragen"]),
    ("U", []), ("Uu", ["Begrüßung", "Geschichte", "Rückfragen"]),
  ]

  @Test("moves, removes and brings back its rows", arguments: changes)
  func changesRows(keys: String, titles: [String]) {
    #expect(self.titles(typed("ll  j B" + keys)) == titles)
  }

  static let lengths: [(keys: String, length: String)] = [
    ("", "42:15+"), ("d", "41:36+"), ("Gd", "3:15"), ("ddd", ""), ("ddduuu", "42:15+"),
    ("Gdu", "42:15+"), ("J", "42:15+"),
  ]

  @Test("says how long its rows last in all", arguments: lengths)
  func length(keys: String, length: String) {
    #expect(Self.state(typed("ll  hj B" + keys)).keptPanel?.length.description == length)
  }

  @Test("removes the row with the key for deleting, too")
  func deletes() {
    #expect(titles(typed("ll  B") + [Key(.delete)]) == ["Geschichte"])
  }

  @Test("is copied in its order")
  func copies() {
    let effects = Walk(typed("ll  BJYc")).effects
    #expect(effects == [.copy("0:39 Geschichte\n0:00 Begrüßung", subject: "2 times and titles")])
    let links = Walk(typed("ll  BJy")).effects
    let link = "https://www.youtube.com/watch?v=P9pO0fPGVeo&list=PLqKzWfm6zyltcA6v&index=2&t="
    #expect(links == [.copy("\(link)39s\n\(link)0s", subject: "2 marked links")])
  }

  @Test("opens, plays and goes to the selected row")
  func actsOnRow() {
    let link = "https://www.youtube.com/watch?v=P9pO0fPGVeo&list=PLqKzWfm6zyltcA6v&index=2&t="
    #expect(Walk(typed("ll  Bjo")).effects == [.open("\(link)39s")])
    #expect(Walk(typed("ll  gqqBj\n")).selectedRow == "▸●   0:39  Geschichte")
    let played = Walk(typed("ll  BJP")).effects
    guard case .playParts(let parts) = played.first else {
      Issue.record("\(played)")
      return
    }
    #expect(parts.map(\.start.seconds) == [39, 0] && parts.map { $0.end?.seconds } == [195, 39])
  }

  @Test("undoes nothing but its own rows while it is open")
  func undoesOwn() {
    let keys = typed("lljsSBu")
    #expect(Walk(keys).rows.last == " ✗ Nothing to undo")
    #expect(Self.state(keys).order.grouping == .speakers)
  }

  @Test("says how to mark where it is empty, and closes with its key or ESC")
  func empty() {
    let rows = Walk(typed("B")).rows
    #expect(rows.contains { $0.contains("Nothing is marked. In the lists Space marks a row") })
    #expect(rows.last == " Esc close  ? help")
    for key in [Key.character("B"), Key(.escape), .character("q")] {
      #expect(Walk(typed("B") + [key]).rows == Walk([]).rows)
    }
  }

  @Test("keeps what the library lost, shown as gone, and finds it again")
  func gone() {
    var state = Self.state(typed("ll  B"))
    _ = state.update(.postsLoaded(Catalog(), .done))
    let rows = BrowserView(state).frame().text.components
    #expect(rows[1].contains("Basket · 2"))
    #expect(rows[2].contains("Größentag 2… › Die Stärke"))
    #expect(rows[2].contains("Begrüßung  ✗ gone"))
    #expect(state.update(.copyLink) == [])
    _ = state.update(.openSelection)
    #expect(state.notice?.isFailure == true && state.keptPanel != nil)
    _ = state.update(.postsLoaded(SampleCatalog.catalogWithNewerEvent, .done))
    #expect(state.links.count == 2)
    #expect(!BrowserView(state).frame().text.contains("gone"))
  }

  static let survivals: [String] = ["f'größe\n", "sYsE", "sS", "lfx\n", "R"]

  @Test("survives filters, grouping and reloads", arguments: survivals)
  func survives(keys: String) {
    var state = Self.state(typed("ll  gqq" + keys))
    _ = state.update(.postsLoaded(SampleCatalog.catalogWithNewerEvent, .done))
    #expect(state.marks.count == 2 && state.marks.choices.map(\.event) == [1, 1])
  }

  @Test("selects the row that the mouse presses on, a double click goes there")
  func mouse() {
    var state = Self.state(typed("ll  gqqB"))
    _ = state.update(.press(Position(column: 5, row: 3), clicks: 1))
    #expect(state.keptPanel?.position.selected == 1)
    _ = state.update(.press(Position(column: 5, row: 3), clicks: 2))
    #expect(state.overlays.isEmpty && state.chapter?.title == "Geschichte")
  }

  @Test("holds each id once, and u brings back exactly what was, in any sequence")
  func anySequence() {
    let seed = UInt64.random(in: .min ... .max)
    var random = SeededGenerator(seed: seed)
    var state = SampleCatalog.state(80, 24)
    var before: [[String]] = []
    let actions: [Action] = [
      .toggleMark(1), .toggleMark(3), .markAll, .invertMarks, .clearMarks, .moveRow(1),
      .moveRow(-2), .removeRow, .moveSelection(2), .moveSelection(-1), .enterSelection,
      .leavePane, .showBasket, .moveEvent(1), .undo, .undo,
      .postsLoaded(SampleCatalog.catalog, .done),
    ]
    for step in 0..<3000 {
      guard let action = actions.randomElement(using: &random) else { return }
      let ids = state.marks.ids
      _ = state.update(action)
      let now = state.marks.ids
      #expect(Set(now).count == now.count, "step \(step) of seed \(seed)")
      if action == .undo, now != ids {
        #expect(now == before.popLast(), "step \(step) of seed \(seed)")
      } else if now != ids {
        before.append(ids)
        if before.count > Snapshot.limit { before.removeFirst() }
      }
    }
  }
}
