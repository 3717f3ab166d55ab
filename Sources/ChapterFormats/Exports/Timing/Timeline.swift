import ChapterModel

/// The chapters of a talk in the order they are played, each with an end behind its start.
///
/// Posts hold them in any order, some at the same time, some without an end. Here they are sorted by
/// their start, those of one start as written; a chapter ends where it says, if that is behind its
/// start, else at the next greater start in the same video, else with the video.
struct Timeline {
  /// How long the last chapter is taken to last where a form needs an end and nobody knows one: an
  /// hour. A chapter that is too long is cut by every player at the video's end; one that is too
  /// short would leave the rest of the video without a name.
  static let assumedLength = 3600

  /// The chapters of the talk's own video: the first that has any.
  let own: [TimedChapter]

  /// The chapters that lie in other videos, video by video as they are first named.
  let elsewhere: [TimedChapter]

  /// The chapters of all videos, the own one's first.
  var all: [TimedChapter] { own + elsewhere }

  /// The timeline of a talk; takes n log n steps.
  init(_ talk: Talk) {
    let all = Array(talk.chapters)
    let links = all.map { talk.link(to: $0) }
    var order: [VideoKey] = []
    var groups: [VideoKey: [Int]] = [:]
    for (index, chapter) in all.enumerated() {
      let key = VideoKey(of: chapter, link: links[index])
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(index)
    }
    let videos = talk.videos.map { (VideoKey($0.link()), $0.duration) }
    let durations = Dictionary(videos, uniquingKeysWith: { $0 ?? $1 })
    let ownKey = videos.map(\.0).first { groups[$0] != nil } ?? order.first
    func chapters(of key: VideoKey) -> [TimedChapter] {
      Self.timed(groups[key] ?? [], of: all, links, duration: durations[key].flatMap(\.self))
    }
    own = ownKey.map(chapters) ?? []
    elsewhere = order.filter { $0 != ownKey }.flatMap(chapters)
  }

  /// The own chapters with an end for the last in any case.
  ///
  /// - Parameter notes: told where the end was assumed and what lies in other videos.
  /// - Returns: each chapter with its end.
  func closed(_ notes: inout ExportNotes) -> [(chapter: TimedChapter, end: Timestamp)] {
    noteElsewhere(&notes)
    if let last = own.last, last.end == nil { notes.assumedEnds += 1 }
    return own.map { chapter in
      let start = min(chapter.start.seconds, Int.max - Self.assumedLength)
      let assumed = Timestamp(seconds: start + Self.assumedLength)
      return (chapter, chapter.end ?? assumed)
    }
  }

  /// Notes that the chapters of other videos are left out.
  func noteElsewhere(_ notes: inout ExportNotes) {
    notes.chaptersElsewhere += elsewhere.count
  }

  private static func timed(
    _ indexes: [Int], of chapters: [Chapter], _ links: [VideoLink?], duration: Timestamp?
  ) -> [TimedChapter] {
    let sorted = indexes.sorted { (chapters[$0].start, $0) < (chapters[$1].start, $1) }
    var timed: [TimedChapter] = []
    var next: Timestamp? = duration
    var later: Timestamp? = duration
    for index in sorted.reversed() {
      let chapter = chapters[index]
      if let start = later, start > chapter.start { next = start }
      let ends = [chapter.end, next].compactMap(\.self)
      timed.append(
        TimedChapter(
          title: chapter.title.inOneLine, start: chapter.start,
          end: ends.first { $0 > chapter.start }, link: links[index]))
      later = chapter.start
    }
    return timed.reversed()
  }
}
