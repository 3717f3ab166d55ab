import ChapterModel

/// How long a talk is, as far as its post tells.
struct TalkLength: CustomStringConvertible {
  /// The video's duration, or the latest time that a chapter names.
  let end: Timestamp

  /// Whether the video goes on after `end`.
  let isOpen: Bool

  /// The length of one of a talk's videos; nil where nothing tells it.
  init?(of talk: Talk, video: Int = 0) {
    if talk.videos.indices.contains(video), let duration = talk.videos[video].duration {
      (end, isOpen) = (duration, false)
      return
    }
    let times = talk.chapters.lazy.filter { $0.videoIndex == video }.map { $0.end ?? $0.start }
    guard let latest = times.max(), latest > .zero else { return nil }
    (end, isOpen) = (latest, true)
  }

  /// `22:15`, with a `+` where the video goes on.
  var description: String { "\(end)\(isOpen ? "+" : "")" }
}
