import ChapterModel
import FrontMatter

/// Finds the names of sections between the utterances of a transcript: an entry with a `header` and
/// no time, which starts with the utterance behind it. Utterances themselves are no chapters.
enum TranscriptSections {
  /// The sections in the order written; one without an utterance of its own is left out.
  static func read(_ transcript: Node, places: HeaderPlaces) -> [Chapter] {
    var sections: [Chapter] = []
    var open: Node?
    for item in transcript.items {
      let keys = HeaderKeys(item)
      if let header = keys["header"] ?? keys["heading"], keys.entries.count == 1 {
        open = header
        continue
      }
      guard let header = open, let title = header.text.flatMap({ HeaderText.line($0) }),
        let time = time(of: keys)
      else { continue }
      sections.append(
        Chapter(start: time, title: title, location: places.location(of: header)))
      open = nil
    }
    return sections
  }

  private static func time(of keys: HeaderKeys) -> Timestamp? {
    ChapterKeys.starts.lazy.compactMap { keys[$0].flatMap { HeaderTime.timestamp($0) } }.first
  }
}
