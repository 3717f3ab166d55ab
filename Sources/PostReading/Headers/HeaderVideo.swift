import ChapterModel
import FrontMatter

/// A video or recording that a header names, with what it says of it.
struct HeaderVideo {
  /// The link; its time is where the talk starts in the video.
  var link: VideoLink

  /// The title that it has there.
  var title: String?

  /// How long it is.
  var duration: Timestamp?

  /// The chapters that stand in its own mapping.
  var chapters: [Chapter] = []

  /// What is odd about those.
  var diagnostics: [Diagnostic] = []

  /// Where it is named.
  var location: SourceLocation

  /// Where other keys name it once more.
  var otherLocations: [SourceLocation] = []

  /// Takes over what another key says of the same video.
  mutating func add(_ other: HeaderVideo) {
    title = title ?? other.title
    duration = duration ?? other.duration
    link.start = link.start ?? other.link.start
    otherLocations += [other.location] + other.otherLocations
    guard chapters.isEmpty else { return }
    chapters = other.chapters
    diagnostics += other.diagnostics
  }
}
