import ChapterCatalog
import Terminal

/// A line that is asked for, in place of the footer; what is wrong with it above.
struct PromptView {
  let prompt: Prompt

  /// How it is taken and left.
  let hints: [FooterHints.Hint]

  func draw(in frame: inout Frame, rect: Rect) {
    let line = Rect(column: rect.column + 1, row: rect.row, width: rect.width - 2, height: 1)
    frame.fill(rect, style: .plain)
    FieldView(label: prompt.label, field: prompt.field).draw(in: &frame, rect: line)
    drawHints(in: &frame, rect: line)
    guard let error = prompt.error, rect.row > 1 else { return }
    let above = Rect(column: rect.column, row: rect.row - 1, width: rect.width, height: 1)
    frame.fill(above, style: .plain)
    let caret = DisplayText(prompt.label).width + DisplayText(String(error.before)).width
    let column = min(line.column + caret, max(line.column, rect.width / 2))
    let text = DisplayText("▾ \(error.message)")
    frame.write(
      text.truncated(to: rect.width - column - 1), at: Position(column: column, row: above.row),
      style: .failure)
  }

  /// Draws the hints where what is typed leaves room.
  private func drawHints(in frame: inout Frame, rect: Rect) {
    let hints = DisplayText(hints.map { "\($0.key) \($0.word)" }.joined(separator: "  "))
    let typed = DisplayText(prompt.label).width + DisplayText(prompt.field.text).width
    guard typed + 2 + hints.width < rect.width else { return }
    frame.write(
      hints, at: Position(column: rect.endColumn - hints.width, row: rect.row), style: .muted)
  }
}
