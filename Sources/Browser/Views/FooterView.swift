import Terminal

/// The line at the bottom: what was just done, else the keys that matter here.
struct FooterView {
  let state: State

  /// The most rows that a sentence takes.
  private static let noticeRows = 3

  func draw(in frame: inout Frame, rect: Rect) {
    if case .prompt = state.overlay { return }
    if !state.keyReading.isEmpty {
      drawPending(in: &frame, rect)
    } else if state.notice == nil {
      draw(FooterHints(state: state).hints, in: &frame, rect, from: rect.column + 1)
    }
  }

  /// Draws what was just done over whatever stands there, in as many rows as it needs.
  func drawNotice(in frame: inout Frame, rect: Rect) {
    guard let notice = state.notice, state.keyReading.isEmpty else { return }
    if case .prompt = state.overlay { return }
    let style = notice.isFailure ? Style.failure : .notice
    let text = "\(style.sign ?? "") \(notice.text)"
    let limit = rect.row >= 8 ? Self.noticeRows : 1
    let lines = WordWrap.lines(of: text, width: rect.width - 2, limit: limit)
    for (number, line) in lines.enumerated() {
      let row = rect.endRow - lines.count + number
      frame.fill(Rect(column: 0, row: row, width: rect.width, height: 1), style: .plain)
      frame.write(line, at: Position(column: rect.column + 1, row: row), style: style)
    }
  }

  /// Draws the keys that wait for more, and what may follow a count.
  private func drawPending(in frame: inout Frame, _ rect: Rect) {
    let reading = state.keyReading
    let pressed = [reading.digits, reading.sequence.name].filter { !$0.isEmpty }
    let column = frame.write(
      pressed.joined(separator: " ") + " …", at: Position(column: rect.column + 1, row: rect.row),
      style: .key)
    guard reading.sequence.isEmpty else { return }
    draw(countHints, in: &frame, rect, from: column + 2)
  }

  private var countHints: [FooterHints.Hint] {
    let counted: [(Action, String)] = [
      (.moveSelection(1), "down"), (.moveSelection(-1), "up"), (.selectFirst, "row"),
      (.moveTalk(1), "talks on"), (.toggleMark(1), "mark"),
    ]
    let hints = counted.compactMap { action, word in
      state.keys.keys(for: action, in: .lists).map { FooterHints.Hint(key: $0.name, word: word) }
    }
    return [FooterHints.Hint(key: ":", word: "minutes")] + hints
  }

  /// Draws as many hints as fit, each whole.
  private func draw(
    _ hints: [FooterHints.Hint], in frame: inout Frame, _ rect: Rect, from start: Int
  ) {
    var column = start
    var shown: Set<FooterHints.Hint> = []
    for hint in hints where shown.insert(hint).inserted {
      let (name, title) = (DisplayText(hint.key), DisplayText(hint.word))
      guard column + name.width + 1 + title.width < rect.endColumn else { continue }
      column = frame.write(name, at: Position(column: column, row: rect.row), style: .key)
      column = frame.write(title, at: Position(column: column + 1, row: rect.row), style: .keyTitle)
      column += 2
    }
  }
}
