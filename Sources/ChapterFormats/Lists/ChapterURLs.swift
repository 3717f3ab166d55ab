import ChapterModel

/// Writes the links of a talk's chapters, `Talk.link(to:)` in its watch form, without building a
/// string for each: authors' own links mostly are what we would write.
struct ChapterURLs {
  private let videos: [Video]

  /// For each video of YouTube its link without a time; nil for others, whose times are spelled in
  /// other ways, and where the link holds bytes that a format would have to escape.
  private let beginnings: [OutputBuffer?]

  /// The links of one talk.
  init(_ talk: Talk) {
    videos = talk.videos
    beginnings = videos.map { Self.beginning($0.link()) }
  }

  /// Writes the link of a chapter where it holds no byte to escape.
  ///
  /// - Returns: the link that's still to be written, nil where it was or there is none.
  func append(_ chapter: Chapter, to output: inout OutputBuffer) -> String? {
    guard beginnings.indices.contains(chapter.videoIndex),
      let beginning = beginnings[chapter.videoIndex]
    else { return chapter.link(among: videos)?.url() }
    let start = output.count
    output.append(beginning)
    output.append("&t=")
    output.append(decimal: chapter.start.seconds)
    output.append("s")
    guard let written = chapter.writtenLink else { return nil }
    if output.ends(with: written, from: start) { return nil }
    output.removeAll(behind: start)
    return chapter.link(among: videos)?.url()
  }

  private static func beginning(_ link: VideoLink) -> OutputBuffer? {
    let url = link.url()
    guard link.host == .youTube, url.utf8.allSatisfy(isPlain) else { return nil }
    var output = OutputBuffer()
    output.append(raw: url)
    return output
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }
}
