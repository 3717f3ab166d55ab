import ChapterModel

/// A part of a video as an entry of a playlist: a chapter, or a talk that has none.
struct PlaylistEntry: Hashable {
  /// The chapter's title, or the talk's, in one line.
  let title: String

  /// The talk's title in one line.
  let talkTitle: String

  /// The names of the talk's speakers in one line.
  let speakers: String

  /// The link to where it starts.
  let link: VideoLink

  /// Where it starts; nil for a whole video.
  let start: Timestamp?

  /// Where it ends; nil where nobody knows, and for a whole video.
  let end: Timestamp?

  /// How many seconds it lasts, where that is known.
  let length: Int?

  /// The entries of all talks, in the order they are played.
  ///
  /// - Parameters:
  ///   - events: the events around the talks.
  ///   - notes: told of talks without a video, which no player can play.
  /// - Returns: an entry for each chapter, or for a talk without any.
  static func entries(of events: [Event], _ notes: inout ExportNotes) -> [PlaylistEntry] {
    var entries: [PlaylistEntry] = []
    for talk in events.lazy.flatMap(\.talks) {
      let own = Self.entries(of: talk)
      if own.isEmpty { notes.talksWithoutVideo += 1 }
      entries += own
    }
    return entries
  }

  private static func entries(of talk: Talk) -> [PlaylistEntry] {
    let title = talk.title.inOneLine
    let speakers = talk.speakers.map(\.name.inOneLine).joined(separator: "; ")
    let chapters = Timeline(talk).all.compactMap { chapter in
      chapter.link.map { link in
        PlaylistEntry(
          title: chapter.title, talkTitle: title, speakers: speakers, link: link,
          start: chapter.start, end: chapter.end,
          length: chapter.end.map { $0.seconds - chapter.start.seconds })
      }
    }
    guard chapters.isEmpty, let link = talk.link else { return chapters }
    return [
      PlaylistEntry(
        title: title, talkTitle: title, speakers: speakers, link: link, start: nil, end: nil,
        length: talk.videos.first?.duration?.seconds)
    ]
  }
}
