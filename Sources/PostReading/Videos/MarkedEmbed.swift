import ChapterModel

/// Reads an embed that some extensions of Markdown write as a link behind an `@`:
/// `@[youtube](ID)`, `@[vimeo](URL)`.
enum MarkedEmbed {
  /// The video of a link, nil where its name is no host's or no `@` stands in front of it.
  static func read(_ link: InlineLink, named name: String, _ text: Span<UInt8>) -> VideoMention? {
    let start = link.range.lowerBound
    guard start > 0, text[start - 1] == UInt8(ascii: "@"), name.utf8.count < 12,
      let host = EmbedName(provider: name)
    else { return nil }
    let reading = EmbedValue(text, in: link.destination).reading(text, as: host, isID: true)
    return Embed(reading, title: nil, offset: start)?.mention
  }
}
