import Browser
import Terminal
import Testing

@Suite("The mouse")
struct MouseTests {
  /// The events of a walk with one list in focus at 120 columns: events, talks and chapters stand side
  /// by side, their rows from row 2 on.
  private func walk(_ keys: [Key] = [], _ events: [MouseEvent], columns: Int = 120) -> Walk {
    Walk(keys, columns: columns, events: events.map(InputEvent.mouse))
  }

  private func press(_ column: Int, _ row: Int, clicks: Int = 1) -> MouseEvent {
    MouseEvent(.press(clicks: clicks), at: Position(column: column, row: row))
  }

  @Test func `selects the row that it presses on, in any list`() {
    #expect(walk([], [press(5, 3)]).selectedRow == "▸ 2023  Treffen in Łódź")
    #expect(walk([], [press(50, 3)]).selectedRow == "▸ Podium: Fragen an den Vorstand        40")
    #expect(walk([], [press(100, 3)]).selectedRow == "▸    0:39  Geschichte")
  }

  @Test func `goes into what it presses on twice, and opens a chapter`() {
    let into = walk([], [press(5, 2), press(5, 2, clicks: 2)])
    #expect(into.selectedRow == "▸ Die Stärke der Gemeinschaft: woher wi… 5")
    #expect(into.effects.isEmpty)
    let opened = walk([], [press(100, 3), press(100, 3, clicks: 2)])
    #expect(opened.effects.count == 1)
    #expect(walk([], [press(5, 2), press(5, 2, clicks: 3)]).effects.isEmpty)
  }

  @Test("does nothing beside the rows", arguments: [(5, 0), (5, 1), (5, 9), (5, 23), (500, 500)])
  func beside(column: Int, row: Int) {
    #expect(walk([], [press(column, row)]).rows == Walk([]).rows)
  }

  @Test func `turns its wheel over a list, in focus or not`() {
    let down = MouseEvent(.wheel(1), at: Position(column: 100, row: 5))
    let up = MouseEvent(.wheel(-1), at: Position(column: 100, row: 5))
    let keys: [Key] = [.character("l"), .character("l")]
    #expect(walk(keys, [down]).selectedRow == "▸   14:44    Rückfragen")
    #expect(walk(keys, [down, down, up]).selectedRow == "▸    0:39  Geschichte")
    let elsewhere = walk([], [down])
    #expect(elsewhere.selectedRow == "▸ 2024  Größentag 2024: Rückbl…")
    #expect(elsewhere.rows.contains { $0.contains("▸   14:44    Rückfragen") })
  }

  @Test func `moves over the rows of the help and presses nothing through it`() {
    let down = MouseEvent(.wheel(1), at: Position(column: 3, row: 5))
    let help = walk([.character("?")], [down])
    #expect(help.rows != Walk([.character("?")]).rows)
    let pressed = walk([.character("?")], [press(5, 4), press(5, 4, clicks: 2)])
    #expect(pressed.rows == Walk([.character("k")]).rows)
  }

  @Test func `chooses from a menu, and closes it beside it`() {
    let menu = Walk([.character("s")])
    let row = menu.rows.firstIndex { $0.contains("group talks by year") } ?? 0
    #expect(walk([.character("s")], [press(100, row)]).rows.contains { $0.contains("─ Years ─") })
    #expect(walk([.character("s")], [press(2, 2)]).rows == Walk([]).rows)
  }

  @Test func `is the terminal's where a person wants it so or a text is to be selected`() {
    let toggled = Walk([.character("M")])
    #expect(!toggled.listensToMouse)
    #expect(toggled.rows.last == " ✓ The mouse selects text")
    #expect(Walk([.character("M"), .character("M")]).listensToMouse)
    #expect(!Walk([.character("l"), .character("L")]).listensToMouse)
    #expect(Walk([.character("l"), .character("L"), Key(.escape)]).listensToMouse)
  }
}
