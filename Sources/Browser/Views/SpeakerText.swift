import ChapterModel
import Terminal

/// A speaker in a line of speakers: the name, then muted what stands behind it.
struct SpeakerText {
  private let name: DisplayText
  private let affiliation: DisplayText
  private let separator: String

  init(_ speaker: Speaker, isLast: Bool) {
    name = DisplayText(speaker.name)
    affiliation = DisplayText(speaker.affiliation.map { "  \($0)" } ?? "")
    separator = isLast ? "" : "   "
  }

  /// The cells it takes.
  var width: Int { name.width + affiliation.width + separator.count }

  /// Draws it in at most so many cells; returns the column behind it.
  func draw(in frame: inout Frame, at start: Position, width: Int) -> Int {
    var column = frame.write(name.truncated(to: width), at: start, style: .person)
    let room = start.column + width - column
    column = frame.write(
      affiliation.truncated(to: max(0, room - separator.count)),
      at: Position(column: column, row: start.row), style: .muted)
    return frame.write(separator, at: Position(column: column, row: start.row), style: .border)
  }
}
