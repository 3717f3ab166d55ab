import Browser
import ChapterCatalog
import Terminal
import TestPrograms
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

@Suite("Any sequence of keys, sizes and actions")
struct StatePropertyTests {
  /// 100,000 steps in all with CHAPTERS_THOROUGH=1, else few enough for every run.
  private static let steps = getenv("CHAPTERS_THOROUGH") == nil ? 80 : 25_000

  @Test("keeps every selection in range and every cell in place", arguments: 0..<4)
  func staysInPlace(run: Int) {
    let seed =
      getenv("CHAPTERS_SEED").flatMap { UInt64(String(cString: $0)) }
      ?? UInt64.random(in: .min ... .max)
    var random = SeededGenerator(seed: seed &+ UInt64(run))
    let catalogs = (0..<4).map { _ in RandomLibrary.catalog(using: &random) }
    var state = State(size: Size(columns: 80, rows: 24), libraryName: "vorträge")
    _ = state.update(.postsLoaded(catalogs[0], .done))
    for number in 0..<Self.steps {
      let step = RandomStep(catalogs: catalogs, using: &random)
      step.happen(to: &state)
      let faults = selectionFaults(in: state) + FrameFaults.all(in: BrowserView(state).frame())
      guard faults.isEmpty else {
        Issue.record("\(faults) after \(step), step \(number) of seed \(seed), run \(run)")
        return
      }
    }
  }

  private func selectionFaults(in state: State) -> [String] {
    Pane.allCases.compactMap { pane in
      let (position, count) = (state.position(in: pane), state.count(in: pane))
      let rows = 0..<max(1, count)
      return rows.contains(position.selected) && rows.contains(position.top)
        ? nil : "\(pane): \(position) of \(count)"
    }
  }
}
