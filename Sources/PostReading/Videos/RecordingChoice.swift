import ChapterModel

/// Decides which recordings count: a file of sound or film makes a talk only where the post has no
/// video, and of files that differ in their format alone the first one.
enum RecordingChoice {
  /// The mentions of each section that count.
  ///
  /// - Parameters:
  ///   - sections: the mentions of the sections in the order written.
  ///   - hasVideo: whether the front matter names a video.
  /// - Returns: the mentions of the same sections.
  static func chosen(_ sections: [[VideoMention]], hasVideo: Bool) -> [[VideoMention]] {
    let all = sections.joined()
    guard all.contains(where: isFile) else { return sections }
    let hasBetter = hasVideo || all.contains { $0.rank < .prose && $0.link.host != .recording }
    var seen: Set<Substring> = []
    return sections.map { mentions in
      mentions.filter { mention in
        guard isFile(mention) else { return true }
        let id = mention.link.videoID
        let stem = id[..<(id.lastIndex(of: ".") ?? id.endIndex)]
        return !hasBetter && seen.insert(stem).inserted
      }
    }
  }

  /// Whether a mention is a file that no chapter list leads into.
  private static func isFile(_ mention: VideoMention) -> Bool {
    mention.link.host == .recording && mention.rank != .list
  }
}
