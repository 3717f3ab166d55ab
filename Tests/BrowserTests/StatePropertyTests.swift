import Browser
import ChapterCatalog
import Terminal
import TestPrograms
import Testing

@Suite("Any sequence of actions")
struct StatePropertyTests {
  @Test("keeps every selection in range and the cursor on the screen", arguments: 0..<4)
  func staysInRange(run: Int) {
    let seed = UInt64.random(in: .min ... .max)
    var random = SeededGenerator(seed: seed)
    var state = SampleCatalog.state(80, 24)
    for step in 0..<400 {
      let action = anyAction(using: &random)
      _ = state.update(action)
      for pane in Pane.allCases {
        let position = state.position(in: pane)
        let count = state.count(in: pane)
        #expect(
          position.selected >= 0 && position.selected < max(1, count) && position.top >= 0
            && position.top < max(1, count),
          "\(pane) \(position) of \(count) after \(action), step \(step) of seed \(seed)")
      }
      let frame = BrowserView(state).frame()
      if let cursor = frame.cursor {
        #expect(frame.bounds.contains(cursor), "after \(action), step \(step) of seed \(seed)")
      }
    }
  }

  private func anyAction(using random: inout SeededGenerator) -> Action {
    let number = Int.random(in: -50...50, using: &random)
    let place = Position(
      column: Int.random(in: -1...220, using: &random),
      row: Int.random(in: -1...70, using: &random))
    let actions: [Action] = [
      .moveSelection(number), .moveByHalfPages(number % 3), .moveByPages(number % 3), .selectFirst,
      .selectLast, .enterSelection, .openSelection, .leavePane, .focusNextPane, .focusPreviousPane,
      .moveTalk(number % 2), .moveEvent(number % 2), .copyLink, .openLink, .playLink, .showHelp,
      .closeOverlay, .goBack, .pasted("雪 1:15"), .toggleMouse, .editPost, .readPost, .showLinks,
      .copyingFailed("雪\n" + String(repeating: "ü", count: 400), Notice("Nein", isFailure: true)),
      .press(place, clicks: Int.random(in: 1...3, using: &random)),
      .turnWheel(place, steps: number), .noticed(Notice("Größe")),
      .resized(
        Size(
          columns: Int.random(in: 0...220, using: &random),
          rows: Int.random(in: 0...70, using: &random))),
      .postsLoaded(SampleCatalog.catalog, .done),
      .postsLoaded(SampleCatalog.catalogWithNewerEvent, .reading(posts: 9)),
      .postsLoaded(Catalog(), .done),
    ]
    return actions.randomElement(using: &random) ?? .redraw
  }
}
