/// A talk of an event: who speaks about what, its videos, and their chapters as the author wrote
/// them.
///
/// It is packed: each text by itself would take twice its bytes, and a large library keeps talks above
/// all. What is asked for is made anew; who goes over many talks asks for no more than it needs, and for
/// the title's bytes with ``withTitle(_:)``. ``Post/pack(_:)`` puts many talks into one piece of memory.
public struct Talk: Sendable {
  /// The memory that its bytes lie in, those of other talks, too: `PackedTalk` has the form.
  fileprivate var bytes: [UInt8]

  /// Where its own begin.
  fileprivate var start = 0

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
    bytes = TalkPacking.bytes(of: facts, at: path, with: chapters)
    postPath = path
    self.translations = translations
  }

  /// `VIDEOID.post-id`, without a video `post-id.N`: the same wherever the library lies.
  public var id: String {
    get { read { $1.id($0, path: postPath) } }
    set { change { $0.id = newValue } }
  }

  /// The title as plain text, without the marks of its heading.
  public var title: String {
    get { read { $0.text($1.title) } }
    set { change { $0.title = newValue } }
  }

  /// Its speakers in the order written.
  public var speakers: [Speaker] {
    get { read { $1.speakers($0) } }
    set { change { $0.speakers = newValue } }
  }

  /// The language it is held in, where the post says so.
  public var language: Language? {
    get { read { $1.language($0) } }
    set { change { $0.language = newValue } }
  }

  /// What it is about: the section's paragraphs as plain text, a line feed between two of them.
  public var abstract: String {
    get { read { $1.abstract($0) } }
    set { change { $0.abstract = newValue } }
  }

  /// The videos it can be seen in.
  public var videos: [Video] {
    get { read { $1.videos($0) } }
    set { change { $0.videos = newValue } }
  }

  /// Its chapters in the order written.
  public var chapters: PackedChapters {
    get { PackedChapters(bytes: bytes, range: read { $1.chapters }) }
    set { set(facts, newValue, path: postPath) }
  }

  /// The path of its post.
  public var path: String {
    get { postPath }
    set { set(facts, chapters, path: newValue) }
  }

  /// Where it starts in its post.
  public var location: SourceLocation {
    get { read { $1.location($0) } }
    set { change { $0.location = newValue } }
  }

  /// What `body` makes of the UTF-8 of its title; cheaper than the title.
  public func withTitle<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    read { body($0.extracting($1.title)) }
  }

  /// What the links of its chapters have in front of their second, among the bytes of ``chapters``,
  /// where they are the links that we would write; nil where they aren't.
  package var watchLinkHead: Range<Int>? { read { $1.watchLinkHead($0) } }

  /// A number that is the same for talks with the same id, and hardly ever for others; cheaper than the id.
  package var hashOfID: UInt64 { read { $1.hashOfID($0, path: postPath) } }

  private var facts: TalkFacts { read { $1.facts($0, path: postPath) } }

  private mutating func change(_ body: (inout TalkFacts) -> Void) {
    var facts = facts
    body(&facts)
    set(facts, chapters, path: postPath)
  }

  private mutating func set(_ facts: TalkFacts, _ chapters: PackedChapters, path: String) {
    bytes = TalkPacking.bytes(of: facts, at: path, with: chapters)
    start = 0
    postPath = path
  }

  private func read<Result>(_ body: (Span<UInt8>, PackedTalk) -> Result) -> Result {
    let span = bytes.span
    return body(span, PackedTalk(at: start, in: span))
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

extension Talk: Hashable {
  /// Whether two talks say the same.
  public static func == (one: Talk, other: Talk) -> Bool {
    one.path == other.path && one.chapters == other.chapters
      && one.uncoded.ownBytes == other.uncoded.ownBytes && one.translations == other.translations
  }

  /// Adds what is written alike wherever it lies; where words are codes depends on what lies around.
  public func hash(into hasher: inout Hasher) {
    withTitle { title in title.bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }
    hasher.combine(chapters)
    hasher.combine(path)
    hasher.combine(translations)
  }
}

extension Talk {
  /// Whether words in its bytes are codes for those of other talks.
  var isCoded: Bool { read { $1.isCoded } }

  /// The same talk, its bytes by themselves.
  var uncoded: Talk {
    var talk = self
    if isCoded { talk.set(facts, chapters, path: path) }
    return talk
  }

  /// The bytes that are its own.
  var ownBytes: ArraySlice<UInt8> { bytes[start..<read { $1.end }] }

  /// Writes it into a piece of memory.
  ///
  /// - Returns: where it begins there.
  func append(to coding: inout TalkCoding) -> Int { coding.append(bytes.span, at: start) }

  /// Has it read its bytes where they lie in a larger piece of memory.
  mutating func move(into bytes: [UInt8], at start: Int) {
    self.bytes = bytes
    self.start = start
  }
}

extension [Talk] {
  /// Calls `body` with what a search reads of the talk at a place: the bytes of the title and those of the
  /// chapters. Nothing else of the talk is touched.
  package func withSearchedText(at place: Int, _ body: (Span<UInt8>, Span<UInt8>) -> Void) {
    let bytes = self[place].bytes
    let span = bytes.span
    let talk = PackedTalk(at: self[place].start, in: span)
    body(span.extracting(talk.title), span.extracting(talk.chapters))
  }
}
