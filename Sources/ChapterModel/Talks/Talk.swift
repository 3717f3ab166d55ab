/// A talk of an event: who speaks about what, its videos, and their chapters as the author wrote
/// them.
///
/// It is packed: a library keeps two thirds of what it keeps as texts of talks, and each text by itself
/// would take twice its bytes. What is asked for is made anew; who goes over many talks asks for no more
/// than it needs, and for the title's bytes with ``withTitle(_:)``.
public struct Talk: Hashable, Sendable {
  /// The packed chapters, and behind them all else that `TalkFacts` has: `PackedTalk` has the form.
  private var bytes: [UInt8]

  /// Where the chapters end.
  private var chaptersEnd: Int

  private var postPath: String

  /// The same talk as translations of its post tell it, in the order of their languages; each has
  /// a title, a language, chapters and a path of its own.
  public var translations: [Talk]

  /// A talk with that title.
  public init(
    id: String, title: String, speakers: [Speaker] = [], language: Language? = nil,
    abstract: String = "", videos: [Video] = [], chapters: PackedChapters = [], path: String = "",
    translations: [Talk] = [], location: SourceLocation = .start
  ) {
    let facts = TalkFacts(
      id: id, title: title, speakers: speakers, language: language, abstract: abstract,
      videos: videos, location: location)
    bytes = TalkPacking.bytes(of: facts, at: path, behind: chapters)
    chaptersEnd = chapters.end
    postPath = path
    self.translations = translations
  }

  /// `VIDEOID.post-id`, without a video `post-id.N`: the same wherever the library lies.
  public var id: String {
    get {
      let span = bytes.span
      return packed(span).id(span, path: postPath)
    }
    set { change { $0.id = newValue } }
  }

  /// The title as plain text, without the marks of its heading.
  public var title: String {
    get {
      let span = bytes.span
      return span.text(packed(span).title)
    }
    set { change { $0.title = newValue } }
  }

  /// Its speakers in the order written.
  public var speakers: [Speaker] {
    get {
      let span = bytes.span
      return packed(span).speakers(span)
    }
    set { change { $0.speakers = newValue } }
  }

  /// The language it is held in, where the post says so.
  public var language: Language? {
    get {
      let span = bytes.span
      return packed(span).language(span)
    }
    set { change { $0.language = newValue } }
  }

  /// What it is about: the section's paragraphs as plain text, a line feed between two of them.
  public var abstract: String {
    get {
      let span = bytes.span
      return packed(span).abstract(span)
    }
    set { change { $0.abstract = newValue } }
  }

  /// The videos it can be seen in.
  public var videos: [Video] {
    get {
      let span = bytes.span
      return packed(span).videos(span)
    }
    set { change { $0.videos = newValue } }
  }

  /// Its chapters in the order written.
  public var chapters: PackedChapters {
    get { PackedChapters(bytes: bytes, end: chaptersEnd) }
    set {
      bytes = TalkPacking.joined(newValue, bytes[chaptersEnd...])
      chaptersEnd = newValue.end
    }
  }

  /// The path of its post.
  public var path: String {
    get { postPath }
    set {
      let facts = facts
      postPath = newValue
      bytes = TalkPacking.bytes(of: facts, at: newValue, behind: chapters)
    }
  }

  /// Where it starts in its post.
  public var location: SourceLocation {
    get {
      let span = bytes.span
      return packed(span).location(span)
    }
    set { change { $0.location = newValue } }
  }

  /// What `body` makes of the UTF-8 of its title; cheaper than the title.
  public func withTitle<Result>(_ body: (Span<UInt8>) throws -> Result) rethrows -> Result {
    let span = bytes.span
    return try body(span.extracting(packed(span).title))
  }

  /// Whether the title is of ASCII alone.
  package var hasASCIITitle: Bool {
    let span = bytes.span
    return packed(span).hasASCIITitle
  }

  private var facts: TalkFacts {
    let span = bytes.span
    return packed(span).facts(span, path: postPath)
  }

  private func packed(_ bytes: Span<UInt8>) -> PackedTalk {
    PackedTalk(at: chaptersEnd, in: bytes)
  }

  private mutating func change(_ body: (inout TalkFacts) -> Void) {
    var facts = facts
    body(&facts)
    bytes = TalkPacking.bytes(of: facts, at: postPath, behind: chapters)
  }

  /// The link to the talk from its beginning, without a time unless the talk starts within its
  /// video; nil without a video.
  public var link: VideoLink? { videos.first.map { $0.link(at: $0.start) } }

  /// The link to a chapter of this talk at its start, nil without a video.
  ///
  /// The playlist comes from the chapter's own link, else from the talk's first link to the same
  /// video.
  public func link(to chapter: Chapter) -> VideoLink? { chapter.link(among: videos) }

  /// The id of the chapter at `position` in `chapters`: `talk-id@884`, a second one at the same
  /// time `talk-id@884.2`. It costs a look at the chapters before it.
  public func chapterID(at position: Int) -> String {
    let chapters = chapters
    let start = chapters.start(at: position)
    let earlier = (0..<position).count { chapters.start(at: $0) == start }
    return "\(id)@\(start.seconds)" + (earlier == 0 ? "" : ".\(earlier + 1)")
  }
}
