import ChapterCatalog
import Terminal

/// What stands in place of the lists while there is nothing to list.
struct EmptyView {
  let state: State

  func draw(in frame: inout Frame, rect: Rect) {
    let lines = sentences.flatMap { WordWrap.lines(of: $0, width: min(rect.width - 4, 72)) }
    var row = rect.row + max(0, (rect.height - lines.count) / 2)
    for line in lines where row < rect.endRow {
      let column = rect.column + max(0, (rect.width - line.width) / 2)
      frame.write(line, at: Position(column: column, row: row), style: .muted)
      row += 1
    }
    drawProgress(in: &frame, rect: rect, row: row)
  }

  /// Draws how far the reading has come, once it takes long.
  private func drawProgress(in frame: inout Frame, rect: Rect, row: Int) {
    guard case .reading(let posts, let found, true) = state.loading, found > 0, row < rect.endRow
    else { return }
    let width = min(rect.width - 4, 40)
    let bar = ProgressBar(posts: posts, found: found).text(width: width)
    let column = rect.column + (rect.width - width) / 2
    frame.write(bar, at: Position(column: column, row: row), style: .bar)
  }

  private var sentences: [String] {
    if case .reading(let posts, _, _) = state.loading {
      return [posts == 0 ? "Reading posts …" : "Reading posts: \(posts) so far, none with a video"]
    }
    let place = state.libraryName.isEmpty ? "here" : "in \(state.libraryName)"
    guard state.catalog.postCount > 0 else {
      return [
        "No posts \(place).",
        "Start chapters with a folder of Markdown posts:", "chapters ~/site/content/blog",
      ]
    }
    let posts = state.catalog.postCount == 1 ? "1 post" : "\(state.catalog.postCount) posts"
    return [
      "\(posts) \(place), and none has a video.",
      "A post is listed once it embeds or links a YouTube video.",
    ]
  }
}
