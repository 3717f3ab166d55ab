import ChapterModel

/// A talk's chapters where they are such a list as YouTube's descriptions hold: all with a stamp and
/// about a video of its own, and not jumps into the video of several talks.
struct DescribedList {
  /// The chapters in the order written; never empty.
  let chapters: [Chapter]

  /// The list of a talk; nil where it has none, or only jumps.
  init?(_ talk: Talk, of post: Post) {
    guard let video = talk.videos.first, video.host == .youTube, video.start == nil,
      !talk.chapters.isEmpty, talk.chapters.allSatisfy({ $0.label != nil && !$0.isJump })
    else { return nil }
    let sharing = post.talks.count { $0.videos.first?.id == video.id }
    guard sharing == 1 else { return nil }
    chapters = talk.chapters
  }
}
