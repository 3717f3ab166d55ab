import ChapterCatalog
import ChapterModel
import Terminal
import TestPrograms
import Testing

@testable import Browser

@Suite("The rows of any search over everything")
struct SearchRowsPropertyTests {
  private static let letters = [
    "a", "e", "ü", "F", "frage", " ", "'", "!", "^", "$", "|", "2", "talk:",
  ]

  @Test("are the best of what a plain search finds", arguments: 0..<4)
  func best(run: Int) throws {
    let seed = UInt64.random(in: .min ... .max)
    var random = SeededGenerator(seed: seed)
    var state = SampleCatalog.state(100, 40)
    state.answer(.searchEverything)
    for step in 0..<150 {
      let action = anyAction(using: &random)
      state.answer(action)
      guard case .search(let panel) = state.overlay else {
        Issue.record("closed by \(action), step \(step) of seed \(seed)")
        return
      }
      let all = CatalogSearch(state.catalog).matches(panel.query, among: .everything)
      let choices = all.map { Choice(event: $0.event, talk: $0.talk, chapter: $0.chapter) }
      #expect(
        panel.rows == Array(choices.prefix(panel.rows.count)),
        "\(action), step \(step), seed \(seed)")
      #expect(panel.rows.count >= min(200, choices.count), "step \(step), seed \(seed)")
      #expect(panel.position.selected < max(1, panel.rows.count), "step \(step), seed \(seed)")
    }
  }

  private func anyAction(using random: inout SeededGenerator) -> Action {
    let actions: [Action] = [
      .edit(.insert(Self.letters.randomElement(using: &random) ?? "a")), .edit(.deleteBackward),
      .edit(.insert(Self.letters.randomElement(using: &random) ?? "a")), .edit(.deleteWord),
      .moveSelection(Int.random(in: -9...9, using: &random)), .moveByPages(1), .toggleMark(1),
      .toggleMark(-2), .copyLink, .recallQuery(Int.random(in: -2...2, using: &random)),
      .postsLoaded(SampleCatalog.catalog, .done),
      .postsLoaded(SampleCatalog.catalogWithNewerEvent, .done),
      .resized(
        Size(
          columns: Int.random(in: 0...220, using: &random),
          rows: Int.random(in: 0...70, using: &random))),
    ]
    return actions.randomElement(using: &random) ?? .redraw
  }
}
