import ChapterModel

/// To which times of which videos a post's jumps lead.
struct JumpTimes {
  /// A jump's time, for one without a title of its own with its section.
  private struct Place: Hashable {
    let section: Int?
    let start: Timestamp
  }

  private var named: [String: Set<Place>] = [:]
  private var bare: [String: Set<Place>] = [:]

  /// The times of the jumps of sections.
  init(_ sections: [SectionLines]) {
    for (index, section) in sections.enumerated() {
      for jump in section.jumps {
        guard let video = jump.line.videoLink?.videoID, let start = jump.start else { continue }
        if jump.isBare {
          bare[video, default: []].insert(Place(section: index, start: start))
        } else {
          named[video, default: []].insert(Place(section: nil, start: start))
        }
      }
    }
  }

  /// Whether the links below headings are jumps: they lead from several sections, or to different
  /// times, into one video. In such a post the only link to another video is one too.
  var areJumps: Bool { bare.values.contains { $0.count > 1 } }

  /// Whether several jumps with names of their own lead into a video.
  func areSeveral(of video: VideoLink) -> Bool { named[video.videoID, default: []].count > 1 }
}
