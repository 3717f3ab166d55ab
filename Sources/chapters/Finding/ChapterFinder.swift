import ChapterCatalog
import ChapterModel

/// Finds the chapter of a talk that a person means.
enum ChapterFinder {
  /// The chapter: the one that starts at a time, else the one that holds it; the one with a number;
  /// the one with that title, else those that have all words in it.
  static func find(_ reference: ChapterReference, in talk: Talk) -> Found<Chapter> {
    switch reference {
    case .time(let time): Found(chapter(at: time, in: talk.chapters).map { [$0] } ?? [])
    case .number(let number):
      Found(talk.chapters.indices.contains(number - 1) ? [talk.chapters[number - 1]] : [])
    case .words(let text): Found(chapters(named: text, in: talk.chapters))
    }
  }

  private static func chapter(at time: Timestamp, in chapters: PackedChapters) -> Chapter? {
    if let exact = chapters.first(where: { $0.start == time }) { return exact }
    return chapters.filter { chapter in
      chapter.start <= time && chapter.end.map { time < $0 } ?? true
    }.max { $0.start < $1.start }
  }

  private static func chapters(named text: String, in chapters: PackedChapters) -> [Chapter] {
    let wanted = FoldedText(text)
    guard !wanted.words.isEmpty else { return [] }
    let exact = chapters.filter { FoldedText($0.title) == wanted }
    return exact.count == 1
      ? exact : chapters.filter { FoldedText($0.title).contains(allOf: wanted.words) }
  }
}
