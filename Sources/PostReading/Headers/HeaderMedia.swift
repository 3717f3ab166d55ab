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
    of found: [TalkSeed], in readings: [SectionReading], at offset: Int, _ text: Span<UInt8>
  ) -> [TalkSeed] {
    guard hasVideo else { return found }
    var shown: [TalkSeed] = []
    for seed in found where Self.isShown(seed, in: readings, text) { shown.append(seed) }
    guard shown.isEmpty, let recording else { return shown }
    let mention = Self.mention(of: recording, at: offset)
    return [TalkSeed(section: 0, mention: mention)]
  }

  /// Whether the body shows a video: by an embed, by a link called Video that stands in no list, or
  /// by a list with several links into it.
  private static func isShown(
    _ seed: TalkSeed, in readings: [SectionReading], _ text: Span<UInt8>
  ) -> Bool {
    switch seed.mention.rank {
    case .embed: return true
    case .alone: return seed.mention.caption == nil && !isListed(seed.mention.offset, text)
    case .list:
      let links = readings[seed.section].lists.flatMap(\.lines).compactMap(\.videoLink)
      return links.count { $0.isSameVideo(as: seed.mention.link) } > 1
    case .prose: return false
    }
  }

  /// Whether the line around an offset begins with the mark of a list.
  private static func isListed(_ offset: Int, _ text: Span<UInt8>) -> Bool {
    var start = offset
    while start > 0, text[start - 1] != 0x0A { start -= 1 }
    let mark = text.firstOffset(from: start, before: offset) { !$0.isBlank }
    return mark < offset && ("*-+".utf8.contains(text[mark]) || text[mark].isDigit)
  }

  private static func mention(of video: HeaderVideo, at offset: Int) -> VideoMention {
    VideoMention(rank: .embed, link: video.link, title: video.title, offset: offset)
  }
}
