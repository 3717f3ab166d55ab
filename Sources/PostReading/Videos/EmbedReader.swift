import ChapterModel

/// Reads the embeds of videos: shortcodes, and HTML's and MDX's elements.
enum EmbedReader {
  /// The video that a shortcode embeds.
  ///
  /// One whose name holds `youtu` takes an id or a URL in any of its usual parameters or in its
  /// first one; of another (`embed`, `video`, `include video.html`) only a YouTube URL counts, and
  /// the id of an include whose file is named so.
  static func mention(of shortcode: Shortcode) -> VideoMention? {
    guard !shortcode.isClosing else { return nil }
    let isInclude = shortcode.name == "include"
    let name = isInclude ? shortcode[0]?.value ?? "" : shortcode.name
    let isYouTube = name.lowercased().contains("youtu")
    let positional = shortcode.parameters.filter { $0.name == nil }.dropFirst(isInclude ? 1 : 0)
    let named = keys.lazy.compactMap { key in
      shortcode.parameters.first { $0.name?.lowercased() == key }
    }
    for parameter in Array(named) + positional.prefix(1) {
      let link =
        isYouTube ? VideoLink(idOrURL: parameter.value) : VideoLink(parameter.value)
      guard let link else { continue }
      return VideoMention(
        rank: .embed, link: link, title: title(shortcode["title"]?.value),
        offset: shortcode.range.lowerBound)
    }
    return nil
  }

  /// The video that an HTML or MDX element embeds: an `iframe`'s, or that of one whose name holds
  /// `youtu`.
  static func mention(ofTag tag: Range<Int>, _ text: Span<UInt8>) -> VideoMention? {
    guard tag.count > 2, text[tag.lowerBound + 1].isLetter else { return nil }
    let nameEnd = text.skip(in: tag.lowerBound + 1..<tag.upperBound) {
      $0.isDigitOrLetter || $0 == UInt8(ascii: "-")
    }
    let name = tag.lowerBound + 1..<nameEnd
    let isYouTube = text.firstOffset(of: "youtu", in: name) != nil
    guard isYouTube || text.spells("iframe", in: name) else { return nil }
    let attributes = HTMLTag.attributes(text, in: tag)
    for attribute in attributes where keys.contains(attribute.name) {
      let value = text.text(attribute.value)
      guard let link = isYouTube ? VideoLink(idOrURL: value) : VideoLink(value) else { continue }
      let given = attributes.first { $0.name == "title" }.map { text.text($0.value) }
      return VideoMention(rank: .embed, link: link, title: title(given), offset: tag.lowerBound)
    }
    return nil
  }

  private static func title(_ written: String?) -> String? {
    written.flatMap { $0.isEmpty ? nil : $0 }
  }

  private static let keys = [
    "id", "videoid", "video_id", "video-id", "youtubeid", "youtube_id", "youtube", "v", "url",
    "src", "video", "link", "href", "code",
  ]
}
