import ChapterModel
import Terminal

/// What is known of a talk, and where in it a chapter lies.
struct TalkDetailView {
  let talk: Talk

  /// The selected chapter; nil where the talk itself is selected.
  let chapter: Chapter?

  func draw(in frame: inout Frame, rect: Rect) {
    var row = rect.row
    if let chapter, let length = TalkLength(of: talk) {
      TimeBar(chapter: chapter, length: length)
        .draw(in: &frame, rect: Rect(column: rect.column, row: row, width: rect.width, height: 1))
      row += 1
    }
    if chapter != nil, row < rect.endRow {
      frame.write(
        DisplayText(talk.title).truncated(to: rect.width),
        at: Position(column: rect.column, row: row), style: .plain)
      row += 1
    }
    row = drawSpeakers(in: &frame, rect, row: row)
    let lines = WordWrap.lines(of: talk.abstract, width: rect.width, limit: rect.endRow - row)
    for line in lines {
      frame.write(line, at: Position(column: rect.column, row: row), style: .plain)
      row += 1
    }
  }

  /// Draws the speakers on one line, or on two where there is room, the language at the right edge.
  private func drawSpeakers(in frame: inout Frame, _ rect: Rect, row: Int) -> Int {
    guard row < rect.endRow, !talk.speakers.isEmpty || !languages.isEmpty else { return row }
    let language = DisplayText(languages).truncated(to: rect.width / 3)
    frame.write(
      language, at: Position(column: rect.endColumn - language.width, row: row), style: .muted)
    let room = rect.width - (language.width > 0 ? language.width + 2 : 0)
    let last = rect.height >= 6 ? row + 1 : row
    var line = row
    var column = rect.column
    for (position, speaker) in talk.speakers.enumerated() {
      let words = SpeakerText(speaker, isLast: position == talk.speakers.count - 1)
      if column > rect.column, column + words.width > rect.column + room {
        guard line < last else {
          frame.write("…", at: Position(column: column, row: line), style: .muted)
          break
        }
        (line, column) = (line + 1, rect.column)
      }
      let start = Position(column: column, row: line)
      column = words.draw(in: &frame, at: start, width: rect.column + room - column)
    }
    return line + 1
  }

  /// The talk's language, and those that its post is translated into.
  private var languages: String {
    let own = [talk.language?.text].compactMap(\.self)
    let others = talk.translations.compactMap { $0.language?.text }
    return (own + (others.isEmpty ? [] : ["also " + others.joined(separator: ", ")]))
      .joined(separator: ", ")
  }
}
