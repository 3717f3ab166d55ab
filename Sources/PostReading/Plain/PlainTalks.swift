import ChapterModel

/// Makes the talks of a plain post.
struct PlainTalks {
  /// The talks so far.
  private(set) var talks: [Talk] = []

  /// What is odd about them, in any order.
  private(set) var diagnostics: [Diagnostic] = []

  private let post: Post
  private let body: PlainBody

  /// The language that the file's name says.
  private let language: Language?

  /// Whether the headings of all talks, two or more, end with names.
  private let namesSpeakersInHeadings: Bool

  /// Whether the parameters that Hugo doesn't know were said.
  private var said = (width: false, height: false)

  /// Turns offsets into places, where chapters ask for it.
  private var table: LineTable?

  /// No talk yet of a post with that body.
  init(of post: Post, in body: PlainBody) {
    self.post = post
    self.body = body
    language = FileStem(post.path).language.map { Language(text: $0.text, code: $0.language) }
    namesSpeakersInHeadings =
      body.talks.count > 1 && body.talks.allSatisfy { SpokenTitle($0.title) != nil }
    talks.reserveCapacity(body.talks.count)
  }

  /// Adds a talk; false where it isn't one that is read so.
  mutating func append(_ talk: PlainTalk, _ text: Span<UInt8>) -> Bool {
    var video = Video(
      id: talk.video.link.videoID, title: talk.video.title, location: talk.video.location)
    let chapters = chapters(of: talk, in: &video, text)
    let isWholePosts =
      body.talks.count == 1
      && TalkBuilder.isWholePosts(
        below: talk.title, saysMore: talk.saysMore, filledSections: body.filledCount)
    let written = isWholePosts ? post.title : talk.title
    guard written.utf8.count <= TalkBuilder.titleLimit else { return false }
    let heading = HeadingTitle(
      written, isHeading: true, isUsual: namesSpeakersInHeadings, below: talk.text)
    talks.append(
      Talk(
        id: "\(video.id).\(post.id)", title: heading.title,
        speakers: TalkBuilder.unique(heading.speakers + talk.text.speakers),
        language: talk.text.language ?? language,
        abstract: talk.text.paragraphs.joined(separator: "\n"), videos: [video],
        chapters: chapters, path: post.path,
        location: SourceLocation(line: talk.line, column: 1)))
    noteParameters(of: talk)
    return true
  }

  /// The chapters of a talk; its first link into a playlist gives the video its list and index.
  private mutating func chapters(
    of talk: PlainTalk, in video: inout Video, _ text: Span<UInt8>
  ) -> PackedChapters {
    if let list = talk.list {
      (video.list, video.index) = (list.link.list, list.link.index)
      diagnostics += list.diagnostics
      return list.chapters
    }
    guard !talk.chapters.isEmpty else { return PackedChapters() }
    let table = table ?? LineTable(text)
    self.table = table
    var assembly = ChapterAssembly(table: table)
    let chapters = assembly.chapters(of: [FoundList(lines: talk.chapters)], in: &video, text)
    diagnostics += assembly.diagnostics
    return PackedChapters(chapters)
  }

  /// Notes what Hugo doesn't know of an embed: each parameter once in a post.
  private mutating func noteParameters(of talk: PlainTalk) {
    let video = talk.video
    let width = said.width ? nil : video.unknown.width
    let height = said.height ? nil : video.unknown.height
    guard width != nil || height != nil else { return }
    let values = [width, height].compactMap(\.self).sorted { $0.lowerBound < $1.lowerBound }
    guard let first = values.first else { return }
    let names = values.map { $0 == width ? "width" : "height" }
    said = (said.width || width != nil, said.height || height != nil)
    let column = first.lowerBound - video.start + 1
    diagnostics.append(
      Diagnostic(
        .shortcodeUnknownParameter,
        at: SourceLocation(line: video.location.line, column: column),
        HugoParameter.unknownSentence(names), range: first))
  }
}
