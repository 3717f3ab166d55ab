import ChapterModel

/// A chapter as players take it: an interval of one video.
struct TimedChapter: Hashable {
  /// The title in one line, without control characters.
  let title: String

  /// Where it starts.
  let start: Timestamp

  /// Where it ends, always behind its start; nil where nobody knows.
  let end: Timestamp?

  /// The link to its start; nil without a video.
  let link: VideoLink?

  /// The link to its video from the beginning, out of any playlist; nil without a video.
  var videoLink: VideoLink? {
    link.map { VideoLink(host: $0.host, videoID: $0.videoID) }
  }
}
