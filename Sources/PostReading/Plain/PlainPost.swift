import ChapterModel

/// Reads the posts that are written as nearly all posts of a site are in one pass over their bytes.
///
/// A site's recaps are made after one pattern, and its other posts have no video at all. For both the
/// stages of `PostReader` find nothing that can't be told at once; what is written in any other way is
/// theirs alone. A property test holds the two against each other on posts with random changes.
enum PlainPost {
  /// The post that the bytes of a file of Markdown spell; nil where it is no plain one.
  static func read(_ text: Span<UInt8>, path: String) -> Post? {
    guard let header = PlainHeader(text), Encoding.firstBadByte(text) == nil else { return nil }
    var post = Post(
      id: PostID.read(path), path: path, title: header.title,
      date: header.date ?? DateReader.read(path: path), authors: header.authors,
      isDraft: header.isDraft)
    guard VideoTraces.hold(text, in: header.bodyStart..<text.count) else { return post }
    guard let body = PlainBody(text, behind: header) else { return nil }
    guard !body.talks.isEmpty else { return post }
    let table = LineTable(text)
    var assembly = ChapterAssembly(table: table)
    let language = FileStem(path).language.map { Language(text: $0.text, code: $0.language) }
    let isUsual =
      body.talks.count > 1 && body.talks.allSatisfy { SpokenTitle($0.title) != nil }
    for talk in body.talks {
      var video = Video(
        host: talk.embed.link.host, id: talk.embed.link.videoID, title: talk.embed.title,
        location: table.location(of: talk.embed.range.lowerBound))
      let chapters = chapters(of: talk, in: &video, &assembly, text)
      let written = isWholePosts(talk, in: body) ? post.title : talk.title
      guard written.utf8.count <= TalkBuilder.titleLimit else { return nil }
      let heading = HeadingTitle(written, isHeading: true, isUsual: isUsual, below: talk.text)
      post.talks.append(
        Talk(
          id: "\(video.id).\(post.id)", title: heading.title,
          speakers: TalkBuilder.unique(heading.speakers + talk.text.speakers),
          language: talk.text.language ?? language,
          abstract: talk.text.paragraphs.joined(separator: "\n"), videos: [video],
          chapters: chapters, path: path,
          location: table.location(of: talk.start)))
    }
    post.diagnostics = assembly.diagnostics + shortcodeFaults(of: body, text, table)
    post.diagnostics.sort { $0.location < $1.location }
    return post
  }

  /// The chapters of a talk; its first link into a playlist gives the video its list and index.
  private static func chapters(
    of talk: PlainTalk, in video: inout Video, _ assembly: inout ChapterAssembly,
    _ text: Span<UInt8>
  ) -> PackedChapters {
    if let list = talk.list {
      (video.list, video.index) = (list.link.list, list.link.index)
      return list.chapters
    }
    guard !talk.chapters.isEmpty else { return PackedChapters() }
    return PackedChapters(
      assembly.chapters(of: [FoundList(lines: talk.chapters)], in: &video, text))
  }

  /// What Hugo doesn't know of the embeds: of each parameter the first one is said.
  private static func shortcodeFaults(
    of body: PlainBody, _ text: Span<UInt8>, _ table: LineTable
  ) -> [Diagnostic] {
    var said: UInt8 = 0
    var found: [ShortcodeReading] = []
    for talk in body.talks where talk.embed.unknown & ~said != 0 {
      said |= talk.embed.unknown
      found += ShortcodeFinder.find(text, in: talk.embed.range)
    }
    return found.isEmpty ? [] : ShortcodeDiagnostics.of(found, in: text, table)
  }

  /// Whether the only video of a post is that of the whole post; see `TalkBuilder`.
  private static func isWholePosts(_ talk: PlainTalk, in body: PlainBody) -> Bool {
    guard body.talks.count == 1 else { return false }
    if SectionLabel.namesPart(talk.title) { return true }
    let isTalk =
      !talk.text.speakers.isEmpty || talk.text.language != nil || talk.list != nil
      || !talk.chapters.isEmpty
    return !isTalk && body.filledCount > 2
  }
}
