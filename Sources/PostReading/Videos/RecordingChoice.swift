import ChapterModel

/// Decides which recordings count: a file of sound or film makes a talk only where the post has no
/// video, and of files that differ in their format alone the first one.
enum RecordingChoice {
  /// Leaves only the mentions that count; `hasVideo` says whether the front matter names a video.
  static func choose(in sections: inout [SectionLines], hasVideo: Bool) {
    let all = sections.lazy.flatMap(\.mentions)
    guard all.contains(where: isFile) else { return }
    let hasBetter = hasVideo || all.contains { $0.rank < .prose && $0.link.host != .recording }
    var seen: Set<Substring> = []
    for index in sections.indices {
      sections[index].mentions.removeAll { mention in
        guard isFile(mention) else { return false }
        let id = mention.link.videoID
        let stem = id[..<(id.lastIndex(of: ".") ?? id.endIndex)]
        return hasBetter || !seen.insert(stem).inserted
      }
    }
  }

  /// Whether a mention is a file that no chapter list leads into.
  private static func isFile(_ mention: VideoMention) -> Bool {
    mention.link.host == .recording && mention.rank != .list
  }
}
