import ChapterModel
import FrontMatter

/// What a header says of a post's videos: which they are, how long, and their chapters.
struct HeaderMedia {
  /// The videos that make talks.
  let videos: [HeaderVideo]

  /// Further videos that other keys name: the only talk can be seen there, too.
  let alternatives: [HeaderVideo]

  /// The recording; it counts where the post has no video.
  let recording: HeaderVideo?

  /// The chapters that stand beside the videos' keys.
  let chapters: HeaderChapters

  /// How long the only video is.
  let duration: Timestamp?

  /// Reads the keys of a header.
  init(_ keys: HeaderKeys, places: HeaderPlaces) {
    let found = HeaderVideoReader(places: places).videos(in: keys)
    videos = found.first ?? []
    alternatives = found.dropFirst().flatMap(\.self)
    recording = videos.isEmpty ? RecordingReader(places: places).recording(in: keys) : nil
    chapters = HeaderChapters(keys, places: places)
    duration = HeaderDuration.read(keys)
  }

  /// Whether the body is worth a look although it names no video.
  var hasVideo: Bool { !videos.isEmpty || recording != nil }

  /// The videos as mentions, which stand where the header begins.
  func mentions(at offset: Int) -> [VideoMention] {
    videos.map { Self.mention(of: $0, at: offset) }
  }

  /// Which of the videos that were found make talks of a post whose header names one, too: those
  /// that the body shows, not those that its notes link to. Without any the recording makes one.
  func seeds(
    of found: [TalkSeed], in readings: [SectionReading], at offset: Int
  ) -> [TalkSeed] {
    guard hasVideo else { return found }
    let shown = found.filter { Self.isShown($0.mention, in: readings[$0.section]) }
    guard shown.isEmpty, let recording else { return Self.renumbered(shown) }
    return [TalkSeed(section: 0, mention: Self.mention(of: recording, at: offset))]
  }

  /// Whether the body shows a video: by an embed, by a link called Video that stands in no list, or
  /// by several links of a list or of headings into it.
  private static func isShown(_ mention: VideoMention, in reading: SectionReading) -> Bool {
    switch mention.rank {
    case .embed: return true
    case .alone: return mention.caption == nil && !mention.isEntry
    case .list:
      let lines = reading.lists.flatMap(\.lines) + reading.jumps.map(\.line)
      return lines.count { $0.videoLink?.isSameVideo(as: mention.link) ?? false } > 1
    case .prose: return false
    }
  }

  /// The seeds without the number of one that is alone in its section now.
  private static func renumbered(_ seeds: [TalkSeed]) -> [TalkSeed] {
    let counts = seeds.reduce(into: [:]) { $0[$1.section, default: 0] += 1 }
    return seeds.map { seed in
      var alone = seed
      if counts[seed.section] == 1 { alone.number = nil }
      return alone
    }
  }

  private static func mention(of video: HeaderVideo, at offset: Int) -> VideoMention {
    // Where the talk starts in the video is the header's to say, no jump of the body's.
    let link = VideoLink(
      host: video.link.host, videoID: video.link.videoID, list: video.link.list,
      index: video.link.index)
    return VideoMention(rank: .embed, link: link, title: video.title, offset: offset)
  }
}
