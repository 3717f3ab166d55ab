public import ChapterModel

extension Talk {
  /// Whether a link leads to one of its videos.
  public func isSeen(in link: VideoLink) -> Bool {
    let videos = videos
    return videos.contains { $0.link().isSameVideo(as: link) }
      || chapters.contains { $0.link(among: videos).map(link.isSameVideo) ?? false }
  }

  /// The place of the chapter that a link points into: of those that hold its time the latest; nil
  /// without a time, and where no chapter holds it.
  public func chapterPlace(for link: VideoLink) -> Int? {
    guard let start = link.start else { return nil }
    let (chapters, videos) = (chapters, videos)
    let places = chapters.indices.filter { place in
      let chapter = chapters[place]
      return chapter.link(among: videos).map(link.isSameVideo) ?? false
        && chapter.start <= start && chapter.end.map { start < $0 } ?? true
    }
    return places.max { chapters[$0].start < chapters[$1].start }
  }
}
