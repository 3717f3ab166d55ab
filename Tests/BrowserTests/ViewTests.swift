import Terminal
import Browser
import Testing

@Suite struct Look {
  @Test func look() {
    for (c, r) in [(120, 40), (120, 24), (80, 24), (40, 12), (20, 4), (19, 3)] {
      for actions in [[], [Action.openSelection], [.openSelection, .openSelection, .moveSelection(2)], [.openSelection, .openSelection, .moveTalk(1), .selectLast], [.showHelp]] {
        var state = SampleCatalog.state(c, r)
        for a in actions { _ = state.update(a) }
        print("== \(c)x\(r)"); print(BrowserView(state).frame().text)
      }
    }
  }
}
