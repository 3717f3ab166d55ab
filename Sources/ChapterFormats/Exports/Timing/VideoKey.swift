import ChapterModel

/// What tells the video that a chapter lies in from others.
enum VideoKey: Hashable {
  /// A video of some host, without what may follow its id, such as the key of an unlisted one.
  case link(VideoHost, Substring)

  /// One of the talk's videos by its number, where there is no link.
  case position(Int)

  /// The video of a chapter.
  init(of chapter: Chapter, link: VideoLink?) {
    self = link.map(Self.init) ?? .position(chapter.videoIndex)
  }

  /// The video that a link leads into.
  init(_ link: VideoLink) {
    let id = link.host == .vimeo ? link.videoID.prefix { $0 != "/" } : link.videoID[...]
    self = .link(link.host, id)
  }
}
