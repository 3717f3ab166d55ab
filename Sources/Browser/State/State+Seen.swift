import ChapterCatalog
import ChapterModel

extension State {
  /// Whether a chapter was seen, or all chapters of a talk; a talk without chapters by itself.
  func isSeen(_ choice: Choice) -> Bool {
    guard !seen.isEmpty else { return false }
    guard choice.chapter == nil, let talk = catalog.talk(at: choice), !talk.chapters.isEmpty else {
      return catalog.id(of: choice).map(seen.contains) ?? false
    }
    var ids = ChapterIDs(of: talk)
    return talk.chapters.starts.allSatisfy { seen.contains(ids.next($0)) }
  }

  /// What `isSeen` asks for of a talk or chapter.
  func seenIDs(of choice: Choice) -> [String] {
    guard choice.chapter == nil, let talk = catalog.talk(at: choice), !talk.chapters.isEmpty else {
      return [catalog.id(of: choice)].compactMap(\.self)
    }
    var ids = ChapterIDs(of: talk)
    return talk.chapters.starts.map { ids.next($0) }
  }

  /// Makes all that is marked, or the selection, seen; not seen where it was.
  mutating func toggleSeen() -> [Effect] {
    let ids = copied.flatMap(seenIDs)
    guard !ids.isEmpty else {
      refuse("Nothing to be seen here")
      return []
    }
    let turnsOff = ids.allSatisfy(seen.contains)
    let subject = ids.count == 1 ? "1 chapter or talk" : "\(ids.count) chapters and talks"
    notice = Notice(turnsOff ? "Not seen any more: \(subject)" : "Seen: \(subject)")
    return record(.seen(ids, !turnsOff))
  }

  /// Takes in that what was asked for is open or plays now.
  mutating func start(_ notice: Notice) -> [Effect] {
    self.notice = notice
    let ids = opening.flatMap(seenIDs).filter { !seen.contains($0) }
    opening = []
    return ids.isEmpty ? [] : record(.seen(ids, true))
  }
}

/// The ids of a talk's chapters one after the other, in steps that don't grow with the talk.
private struct ChapterIDs {
  private let talkID: String
  private var counts: [Timestamp: Int] = [:]

  init(of talk: Talk) { talkID = talk.id }

  /// The id of the next chapter by its start, as `Talk.chapterID(at:)` has it.
  mutating func next(_ start: Timestamp) -> String {
    let number = counts[start, default: 0] + 1
    counts[start] = number
    return "\(talkID)@\(start.seconds)" + (number == 1 ? "" : ".\(number)")
  }
}
