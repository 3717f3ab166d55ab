import ChapterModel

/// A talk's chapters where they are such a list as YouTube's descriptions hold: all with a stamp and
/// about a video of its own, and not jumps into the video of several talks.
struct DescribedList {
  /// The chapters in the order written; never empty.
  let chapters: PackedChapters

  /// The lists of a post's talks; those that have none, or only jumps, are left out.
  static func all(in post: Post) -> [DescribedList] {
    let videos = post.talks.compactMap(\.videos.first?.id)
    let counts = Dictionary(videos.map { ($0, 1) }, uniquingKeysWith: +)
    return post.talks.compactMap { talk in
      guard let video = talk.videos.first, video.host == .youTube, video.start == nil,
        counts[video.id] == 1, !talk.chapters.isEmpty,
        talk.chapters.allSatisfy({ $0.label != nil && !$0.isJump })
      else { return nil }
      return DescribedList(chapters: talk.chapters)
    }
  }
}
