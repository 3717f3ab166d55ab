import ChapterModel

/// Joins what a header says of its videos to the talks of the post.
struct HeaderJoin {
  /// The talks of the post.
  private(set) var talks: [Talk]

  /// What is odd about the header's chapters.
  private(set) var diagnostics: [Diagnostic] = []

  /// The talks with what the header says.
  init(_ media: HeaderMedia, to talks: [Talk]) {
    self.talks = talks
    guard !talks.isEmpty else { return }
    let videos = media.videos + [media.recording].compactMap(\.self)
    for video in videos { join(video) }
    let own = videos.first.flatMap { place(of: $0.link) } ?? 0
    add(media.chapters.chapters, to: own)
    diagnostics += media.chapters.diagnostics
    let isNew = !media.chapters.chapters.isEmpty
    setDuration(talks.count == 1 ? media.duration : nil, of: own, hasNewChapters: isNew)
    guard talks.count == 1 else { return }
    self.talks[0].videos += media.alternatives.map { Self.video($0) }
  }

  private mutating func join(_ video: HeaderVideo) {
    guard let place = place(of: video.link) else { return }
    talks[place].videos[0].location = video.location
    talks[place].videos[0].start = video.link.start
    add(video.chapters, to: place)
    setDuration(video.duration, of: place, hasNewChapters: !video.chapters.isEmpty)
    diagnostics += video.diagnostics
  }

  private func place(of link: VideoLink) -> Int? {
    talks.firstIndex { $0.videos.first?.link().isSameVideo(as: link) ?? false }
  }

  private static func video(_ video: HeaderVideo) -> Video {
    Video(
      host: video.link.host, id: video.link.videoID, title: video.title, list: video.link.list,
      index: video.link.index, duration: video.duration, start: video.link.start,
      location: video.location)
  }

  /// Gives a talk's video its length and its chapters their ends.
  private mutating func setDuration(
    _ duration: Timestamp?, of place: Int, hasNewChapters: Bool
  ) {
    guard duration != nil || hasNewChapters else { return }
    let video = talks[place].videos[0]
    talks[place].videos[0].duration = video.duration ?? duration
    talks[place].chapters = PackedChapters(
      ChapterEnds.filled(Array(talks[place].chapters), in: talks[place].videos[0]))
  }

  /// Adds chapters in front of those of the body. The same list twice is shown once: the longer, of
  /// equals the header's.
  private mutating func add(_ chapters: [Chapter], to place: Int) {
    guard let first = chapters.first else { return }
    let body = Array(talks[place].chapters)
    guard let other = body.first, Self.areOneList(chapters, body) else {
      talks[place].chapters = PackedChapters(chapters + body)
      return
    }
    let isHeaders = chapters.count >= body.count
    if isHeaders { talks[place].chapters = PackedChapters(chapters) }
    let shown = isHeaders ? "the front matter" : "the text"
    diagnostics.append(
      Diagnostic(
        .duplicateList, at: isHeaders ? other.location : first.location,
        "Front matter and text hold the same list; the one of \(shown) is shown."))
  }

  /// Whether most times of the shorter list stand in the longer one, too.
  private static func areOneList(_ one: [Chapter], _ other: [Chapter]) -> Bool {
    let (short, long) = one.count <= other.count ? (one, other) : (other, one)
    let starts = Set(long.map(\.start))
    let shared = short.count { starts.contains($0.start) }
    return shared * 3 >= short.count * 2
  }
}
