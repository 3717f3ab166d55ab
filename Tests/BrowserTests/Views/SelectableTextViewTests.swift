import Browser
import Terminal
import Testing

@Suite("A text to be selected")
struct SelectableTextViewTests {
  private static let link =
    "https://www.youtube.com/watch?v=P9pO0fPGVeo&list=PLqKzWfm6zyltcA6v&index=2"

  @Test func `is whole, from the first column on, with nothing beside it`() {
    let walk = Walk([.character("l"), .character("l"), .character("L")], columns: 40, rows: 10)
    #expect(walk.rows[1].hasPrefix("Select it with the mouse"))
    #expect(walk.rows[3...5].joined() == Self.link + "&t=0s")
    #expect(walk.rows[3].count == 40)
  }

  @Test func `is what could not be copied`() {
    let text = "Größe 雪\n" + (1...40).map { "Zeile \($0)" }.joined(separator: "\n")
    let failure = Notice("Not copied: xsel hung and was ended", isFailure: true)
    let state = SampleCatalog.state(80, 24, .copyingFailed(text, failure))
    #expect(state.rows[3] == "Größe 雪")
    #expect(state.rows.last == " ✗ Not copied: xsel hung and was ended")
    let scrolled = SampleCatalog.state(80, 24, .copyingFailed(text, failure), .selectLast)
    #expect(scrolled.rows[22] == "Zeile 40")
  }

  @Test("has room on any screen", arguments: [(0, 0), (1, 1), (20, 4), (21, 5), (300, 100)])
  func anySize(columns: Int, rows: Int) {
    let state = SampleCatalog.state(
      columns, rows, .copyingFailed("日本語 Zürich", Notice("Nein", isFailure: true)))
    let frame = BrowserView(state).frame()
    if let cursor = frame.cursor { #expect(frame.bounds.contains(cursor)) }
  }
}

extension State {
  fileprivate var rows: [String] { BrowserView(self).frame().text.components }
}
