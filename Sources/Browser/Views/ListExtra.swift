import ChapterModel
import Terminal

/// What rows say at their right edge where a list is wide enough: a talk's speaker, a chapter's
/// duration.
struct ListExtra {
  private let showsDuration: Bool
  private let speakerWidth: Int

  /// The extras of a list of so many cells.
  init(pane: Pane, width: Int) {
    showsDuration = pane == .chapters && width >= 52
    speakerWidth = pane == .talks && width >= 60 ? min(26, width / 3) : 0
  }

  /// A talk's first speaker, where there is room, and how many chapters it has.
  func talk(_ talk: Talk, chapterCount: Int) -> String {
    let count = chapterCount == 0 ? "" : "\(chapterCount)"
    guard speakerWidth > 0, let first = talk.speakers.first else { return count }
    let others = talk.speakers.count > 1 ? " +\(talk.speakers.count - 1)" : ""
    let name = DisplayText(first.name).truncated(to: speakerWidth - others.count).string
    let blanks = String(repeating: " ", count: max(0, 5 - count.count))
    return name + others + blanks + count
  }

  /// How long a chapter lasts, where that is known and there is room.
  func chapter(_ chapter: Chapter) -> String {
    showsDuration ? chapter.duration?.description ?? "" : ""
  }
}
