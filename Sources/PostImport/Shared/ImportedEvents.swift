import ChapterModel

/// Gathers talks by their events while an input is read, and makes a post of each event.
struct ImportedEvents {
  /// What the input says of an event.
  struct Head: Hashable {
    /// Its id; may be empty.
    var id: String

    /// Its title; may be empty.
    var title: String

    /// Its day.
    var date: CalendarDate?

    /// Who wrote its post.
    var authors: [Author]
  }

  private let file: FileName
  private var posts: [Post] = []
  private var places: [Head: Int] = [:]
  private var talks: [String: Place] = [:]
  private var last: Place?

  /// The chapters that were added to each talk beside its own.
  private var chapters: [Place: [Chapter]] = [:]

  /// Where a talk stands.
  private struct Place: Hashable {
    let post: Int
    let talk: Int
  }

  /// None yet.
  init(file: FileName) {
    self.file = file
  }

  /// Adds a talk, which the next chapters belong to; one that is there already stays as it is.
  mutating func add(_ talk: Talk, to head: Head) {
    let key = "\(head.id)\n\(talk.id)"
    if let place = talks[key] {
      last = place
      return
    }
    let post = places[head] ?? addPost(head)
    posts[post].talks.append(talk)
    let place = Place(post: post, talk: posts[post].talks.count - 1)
    talks[key] = place
    last = place
  }

  /// Adds a chapter to the talk that was added last.
  mutating func add(_ chapter: Chapter) {
    guard let last else { return }
    chapters[last, default: []].append(chapter)
  }

  /// The talk that was added last.
  var lastTalk: Talk? { last.map { posts[$0.post].talks[$0.talk] } }

  /// The posts; the diagnostics go to the first.
  func posts(_ diagnostics: [Diagnostic]) -> [Post] {
    var posts = posts.isEmpty ? [file.emptyPost] : posts
    posts[0].diagnostics = diagnostics
    for (place, added) in chapters {
      let own = posts[place.post].talks[place.talk].chapters
      posts[place.post].talks[place.talk].chapters = PackedChapters(own + added)
    }
    // A single talk would join the events of its folder.
    for index in posts.indices where posts[index].talks.count == 1 {
      posts[index].eventName = posts[index].title
    }
    return posts
  }

  private mutating func addPost(_ head: Head) -> Int {
    posts.append(
      Post(
        id: head.id.isEmpty ? file.id : head.id, path: file.path,
        title: head.title.isEmpty ? file.title : head.title, date: head.date,
        authors: head.authors))
    places[head] = posts.count - 1
    return posts.count - 1
  }
}
