/// An event's talk or chapter that a query finds.
public struct Match: Hashable, Sendable {
  /// How well it matches; 0 where the query doesn't rank.
  public let score: Int

  /// The event's place in the catalog.
  public var event: Int { Int(eventIndex) }

  /// The talk's place in its event.
  public var talk: Int { Int(talkIndex) }

  /// The chapter's place in its talk; nil where the talk itself is meant.
  public var chapter: Int? { chapterIndex < 0 ? nil : Int(chapterIndex) }

  /// How many letters its line has: of two matches with one score the shorter is better.
  let lineCount: Int

  private let eventIndex: Int32
  private let talkIndex: Int32
  private let chapterIndex: Int32

  /// A match of a line.
  init(event: Int, talk: Int, chapter: Int?, score: Int32, lineCount: Int) {
    self.score = Int(score)
    self.lineCount = lineCount
    eventIndex = Int32(clamping: event)
    talkIndex = Int32(clamping: talk)
    chapterIndex = chapter.map(Int32.init(clamping:)) ?? -1
  }

  /// Whether one is listed before another: better ones first, then those with shorter lines, as fzf
  /// ranks, then in catalog order.
  func isBetter(than other: Match) -> Bool {
    if score != other.score { return score > other.score }
    if lineCount != other.lineCount { return lineCount < other.lineCount }
    return (eventIndex, talkIndex, chapterIndex)
      < (other.eventIndex, other.talkIndex, other.chapterIndex)
  }
}
