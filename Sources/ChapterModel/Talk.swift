/// A talk of an event: who speaks about what, its videos, and their chapters as the author wrote
/// them.
public struct Talk: Hashable, Sendable {
  /// `VIDEOID.post-id`, without a video `post-id.N`: the same wherever the library lies.
  public var id: String

  /// The title as plain text, without the marks of its heading.
  public var title: String

  /// Its speakers in the order written.
  public var speakers: [Speaker]

  /// The language it is held in, where the post says so.
  public var language: Language?

  /// What it is about: the section's paragraphs as plain text, a line feed between two of them.
  public var abstract: String

  /// The videos it can be seen in.
  public var videos: [Video]

  /// Its chapters in the order written.
  public var chapters: PackedChapters

  /// The path of its post.
  public var path: String

  /// The same talk as translations of its post tell it, in the order of their languages; each has
  /// a title, a language, chapters and a path of its own.
  public var translations: [Talk]

  /// Where it starts in its post.
  public var location: SourceLocation

  /// A talk with that title.
  public init(
    id: String, title: String, speakers: [Speaker] = [], language: Language? = nil,
    abstract: String = "", videos: [Video] = [], chapters: PackedChapters = [], path: String = "",
    translations: [Talk] = [], location: SourceLocation = .start
  ) {
    self.id = id
    self.title = title
    self.speakers = speakers
    self.language = language
    self.abstract = abstract
    self.videos = videos
    self.chapters = chapters
    self.path = path
    self.translations = translations
    self.location = location
  }

  /// The link to the talk from its beginning, without a time unless the talk starts within its
  /// video; nil without a video.
  public var link: VideoLink? { videos.first.map { $0.link(at: $0.start) } }

  /// The link to a chapter of this talk at its start, nil without a video.
  ///
  /// The playlist comes from the chapter's own link, else from the talk's first link to the same
  /// video.
  public func link(to chapter: Chapter) -> VideoLink? {
    if let written = chapter.writtenLink.flatMap({ VideoLink($0) }) {
      let video = videos.first { $0.link().isSameVideo(as: written) }
      let source = written.list == nil ? video?.link() ?? written : written
      return VideoLink(
        host: written.host, videoID: written.videoID, list: source.list, index: source.index,
        start: chapter.start)
    }
    guard videos.indices.contains(chapter.videoIndex) else { return nil }
    return videos[chapter.videoIndex].link(at: chapter.start)
  }

  /// The id of the chapter at `position` in `chapters`: `talk-id@884`, a second one at the same
  /// time `talk-id@884.2`. It costs a look at the chapters before it.
  public func chapterID(at position: Int) -> String {
    let start = chapters.start(at: position)
    let earlier = (0..<position).count { chapters.start(at: $0) == start }
    return "\(id)@\(start.seconds)" + (earlier == 0 ? "" : ".\(earlier + 1)")
  }
}
