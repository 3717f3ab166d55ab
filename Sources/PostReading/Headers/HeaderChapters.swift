import ChapterModel
import FrontMatter

/// Finds the chapters of a video among the values of a header.
///
/// Of several lists the one counts whose key says surest that it holds chapters, of equals the
/// longest: sites write the same ones for their pages and for search engines. The section names of
/// a transcript come last.
struct HeaderChapters {
  /// The chapters in the order written, with the ends that are written.
  private(set) var chapters: [Chapter] = []

  /// What is odd about them.
  private(set) var diagnostics: [Diagnostic] = []

  /// The chapters that the keys of a mapping hold, or those of a mapping below a key that names a
  /// video (`video`, `episode`, …).
  init(_ keys: HeaderKeys, places: HeaderPlaces, isNested: Bool = true) {
    var best: (reader: HeaderChapterReader, certainty: ChapterKeys.Certainty)?
    var lists = Self.lists(in: keys)
    for entry in keys.entries where isNested && Self.containers.contains(entry.key) {
      if case .mapping = entry.value.value { lists += Self.lists(in: HeaderKeys(entry.value)) }
    }
    for (list, certainty) in lists {
      var reader = HeaderChapterReader(places: places)
      reader.read(list)
      guard Self.isAccepted(reader, certainty) else { continue }
      if let best, best.certainty <= certainty {
        let isLonger = best.reader.chapters.count < reader.chapters.count
        guard best.certainty == certainty, isLonger else { continue }
      }
      best = (reader, certainty)
    }
    if let best {
      chapters = best.reader.chapters
      diagnostics = best.reader.diagnostics
    } else {
      let transcript = keys.entries.lazy.filter { $0.key.holds("transcript") }.first
      let names = transcript.map { TranscriptSections.read($0.value, places: places) } ?? []
      chapters = names
    }
  }

  private static func lists(in keys: HeaderKeys) -> [(Node, ChapterKeys.Certainty)] {
    keys.entries.compactMap { entry in
      switch entry.value.value {
      case .sequence(let items):
        guard !items.isEmpty else { return nil }
        return ChapterKeys.certainty(of: entry.key).map { (entry.value, $0) }
      case .mapping, .scalar:
        return ChapterKeys.isCertain(entry.key) ? (entry.value, .certain) : nil
      }
    }
  }

  /// Whether what was read holds chapters, as far as its key does not say so.
  private static func isAccepted(
    _ reader: HeaderChapterReader, _ certainty: ChapterKeys.Certainty
  ) -> Bool {
    guard certainty != .certain else { return reader.timedCount > 0 }
    let starts = reader.chapters.map(\.start)
    // 1, 2, 3 number entries and are no seconds.
    guard let last = starts.max(), last.seconds > starts.count || last == .zero,
      !ClockTime.isSchedule(starts)
    else { return false }
    if certainty == .likely { return reader.timedCount * 2 >= reader.entryCount }
    return starts.count > 1 && starts.count == reader.entryCount && starts == starts.sorted()
      && starts[0].seconds <= 600 && !reader.hasOnlyProse
  }

  /// The keys of mappings that say more of a post's video.
  private static let containers: WordSet = [
    "video", "youtube", "episode", "media", "recording", "audio", "podcast", "player", "talk",
  ]
}
