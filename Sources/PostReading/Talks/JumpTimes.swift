import ChapterModel

/// To which times of which videos a post's jumps lead.
struct JumpTimes {
  private var named: [String: Set<Timestamp>] = [:]
  private var bare: [String: Set<Timestamp>] = [:]

  /// The times of jumps.
  init(_ jumps: [Jump]) {
    for jump in jumps {
      guard let video = jump.line.videoLink?.videoID, let start = jump.start else { continue }
      if jump.isBare {
        bare[video, default: []].insert(start)
      } else {
        named[video, default: []].insert(start)
      }
    }
  }

  /// Whether the links below headings are jumps: they lead to different times of one video. In such
  /// a post the only link to another video is one too.
  var areJumps: Bool { bare.values.contains { $0.count > 1 } }

  /// Whether several jumps with names of their own lead into a video.
  func areSeveral(of video: VideoLink) -> Bool { named[video.videoID, default: []].count > 1 }
}
