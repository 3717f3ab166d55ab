import ChapterCatalog
import ChapterModel
import Terminal

/// What the line at the top says at its right edge: how much there is, what is marked, how far the
/// reading has come. Where not all fits, the most important stays.
struct HeaderFacts {
  /// A fact, in full and in a few cells, and how much it matters: the smaller, the more.
  private struct Fact {
    let text: String
    let short: String
    let rank: Int
  }

  let state: State

  /// The cells that only totals leave to the way to the selection.
  static func leastPlace(width: Int) -> Int { max(30, width / 2) }

  /// The facts that fit beside a text of so many cells in a line.
  func text(besides place: Int, width: Int) -> String {
    var facts = facts
    while let last = facts.map(\.rank).max() {
      let text = facts.map(\.text).joined(separator: "  ")
      let least = last > 2 ? Self.leastPlace(width: width) : width / 3
      if fits(text, besides: min(place, least), width: width) { return text }
      if facts.count == 1 {
        let short = facts[0].short
        return fits(short, besides: min(place, 6), width: width) ? short : ""
      }
      facts.removeAll { $0.rank == last }
    }
    return ""
  }

  private func fits(_ text: String, besides place: Int, width: Int) -> Bool {
    DisplayText(text).width + place + 4 <= width
  }

  private var facts: [Fact] {
    ([range ?? marks, reading, rowPlace].compactMap(\.self) + totals).filter { !$0.text.isEmpty }
  }

  private var marks: Fact? {
    guard !state.marks.isEmpty else { return nil }
    let count = state.marks.count
    return Fact(text: "\(count) marked", short: "●\(count)", rank: 0)
  }

  private var range: Fact? {
    guard state.range != nil else { return nil }
    let count = state.marks.count
    return Fact(text: "range: \(count) marked", short: "●\(count)…", rank: 0)
  }

  private var reading: Fact? {
    switch state.loading {
    case .done: return nil
    case .stopped(let posts, let found):
      return Fact(
        text: "stopped at \(posts) of \(Amount.of(found, "post"))", short: "\(posts)/\(found)",
        rank: 1)
    case .reading(let posts, let found, let isSlow):
      guard posts > 0 else { return Fact(text: "reading …", short: "…", rank: 1) }
      guard isSlow, found > 0 else {
        return Fact(text: "reading … \(Amount.of(posts, "post"))", short: "\(posts)…", rank: 1)
      }
      let bar = ProgressBar(posts: posts, found: found).text(width: 12)
      return Fact(
        text: "\(bar) \(posts) of \(Amount.of(found, "post"))", short: "\(posts)/\(found)",
        rank: 1)
    }
  }

  /// The place in the list, where no heading says it.
  private var rowPlace: Fact? {
    let count = state.count(in: state.focus)
    guard state.layout.listHeading.height == 0, count > 0, state.searchPanel == nil else {
      return nil
    }
    let text = "\(state.position(in: state.focus).selected + 1)/\(count)"
    return Fact(text: text, short: text, rank: 2)
  }

  private var totals: [Fact] {
    guard !state.loading.isReading else { return [] }
    let catalog = state.catalog
    return [
      (Amount.of(catalog.events.count, "event"), 5), (Amount.of(catalog.talkCount, "talk"), 3),
      (Amount.of(catalog.chapterCount, "chapter"), 4),
    ].map { Fact(text: $0.0, short: "", rank: $0.1) }
  }
}
