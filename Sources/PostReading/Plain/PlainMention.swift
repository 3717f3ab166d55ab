import ChapterModel

/// Reads a paragraph that says no more than where a section's video is, as posts without embeds do:
/// `Watch [the video](https://www.youtube.com/watch?v=…).`
///
/// To `MentionFinder` it is a link that stands for its video, which makes a talk of its section.
struct PlainMention {
  /// The video.
  let link: VideoLink

  /// Where the link begins.
  let start: Int

  /// How many bytes may stand around the link.
  private static let limit = 64

  /// How many bytes a line has at most that may be one, so that few paragraphs are looked through for it.
  static let longest = 256

  /// The mention that a line is; nil where it is anything else.
  init?(_ text: Span<UInt8>, in line: Range<Int>) {
    guard let inlines = PlainInlines(text, in: line), inlines.videos.count == 1,
      let place = inlines.videos.first, inlines.text.count - place.name.count <= Self.limit,
      !inlines.text.contains(where: \.isDigit), SectionLabel.namesVideo(text.text(place.name)),
      let link = place.reading.link, place.reading.flaws.isEmpty, link.host == .youTube,
      link.start == nil, link.list == nil
    else { return nil }
    self.link = link
    start = place.name.lowerBound - 1
  }
}
