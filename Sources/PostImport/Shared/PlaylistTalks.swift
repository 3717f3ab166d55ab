import ChapterModel

/// Makes talks of a playlist's entries: those of one video under one title are the chapters of one talk.
struct PlaylistTalks {
  /// An entry as its form spells it.
  struct Entry {
    /// The link as written; empty where there is none.
    var written = ""

    /// The talk's title; empty where the form names none.
    var talkTitle = ""

    /// The entry's own title; empty where there is none.
    var title = ""

    /// Where it starts; nil for a whole video.
    var start: Timestamp?

    /// Where it ends.
    var end: Timestamp?

    /// How long the video is, of an entry that is a whole one.
    var duration: Timestamp?

    /// Who speaks.
    var speakers: [Speaker] = []

    /// Where it begins in the file.
    var location = SourceLocation.start
  }

  private struct Key: Hashable {
    let video: VideoLink?
    let title: String
  }

  private let file: FileName
  private var drafts: [TalkDraft] = []
  private var places: [Key: Int] = [:]

  /// What is odd about some entries.
  private(set) var diagnostics: [Diagnostic] = []

  /// None yet.
  init(file: FileName) {
    self.file = file
  }

  /// Adds an entry. One that is neither a video that a link leads into nor a part of something is left
  /// out, and diagnosed.
  mutating func add(_ entry: Entry) {
    let link = VideoLink(entry.written)
    guard let start = entry.start ?? link?.start else {
      guard let link else { return addProblem(entry) }
      let draft = draft(of: entry, link)
      drafts[draft].duration = drafts[draft].duration ?? entry.duration
      return
    }
    let title = entry.title.isEmpty ? start.description : entry.title
    drafts[draft(of: entry, link)].chapters.append(
      Chapter(
        start: start, end: entry.end.flatMap { $0 > start ? $0 : nil }, title: title,
        writtenLink: link?.url(), location: entry.location))
  }

  /// The post that has all talks.
  func post(event: String?) -> Post {
    var post = file.emptyPost
    if let event, !event.isEmpty { post.title = event }
    post.talks = drafts.enumerated().map { $1.talk(in: file, number: $0 + 1) }
    if post.talks.count == 1 { post.eventName = event.flatMap { $0.isEmpty ? nil : $0 } }
    post.diagnostics = diagnostics
    return post
  }

  private mutating func draft(of entry: Entry, _ link: VideoLink?) -> Int {
    let video = link.map { VideoLink(host: $0.host, videoID: $0.videoID) }
    let key = Key(video: video, title: entry.talkTitle)
    if let place = places[key] { return place }
    var own = link
    own?.start = nil
    var draft = TalkDraft(link: own)
    draft.title = entry.talkTitle
    draft.speakers = entry.speakers
    draft.location = entry.location
    drafts.append(draft)
    places[key] = drafts.count - 1
    return drafts.count - 1
  }

  private mutating func addProblem(_ entry: Entry) {
    diagnostics.append(InputProblem.noVideo(entry.written, at: entry.location))
  }
}
