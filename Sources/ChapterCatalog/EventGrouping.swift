import ChapterModel

/// Groups posts into events: stage between what was read and what is listed.
///
/// It costs a sort of the posts and one pass.
enum EventGrouping {
  /// The events of posts that may come in any order: newest first, undated ones last, then by path.
  static func events(of posts: [Post]) -> [Event] {
    let folderTitles = folderTitles(in: posts)
    var groups: [EventKey: [Post]] = [:]
    for post in Translations.joined(posts) where !post.talks.isEmpty {
      groups[EventKey(of: post), default: []].append(post)
    }
    let events = groups.map { event($0, of: $1.sorted(by: isEarlier), folderTitles: folderTitles) }
    return UniqueIDs.made(events.sorted(by: isListedBefore))
  }

  /// The titles that `_index.md` gives its folder; of several languages the one without a suffix
  /// counts, else English, else the first by its code.
  private static func folderTitles(in posts: [Post]) -> [String: String] {
    var titles: [String: (title: String, rank: String)] = [:]
    for index in posts.indices where mayTitleFolder(posts[index].path) {
      let post = posts[index]
      let path = PostPath(post.path)
      guard path.file.isFolderTitle, !post.title.isEmpty else { continue }
      let code = path.file.language?.text ?? ""
      let rank = code == "en" ? " " : code
      if let other = titles[path.folder], other.rank <= rank { continue }
      titles[path.folder] = (post.title, rank)
    }
    return titles.mapValues(\.title)
  }

  /// Whether a path may be that of an `_index` file, which nearly none is.
  private static func mayTitleFolder(_ path: String) -> Bool {
    path.withBytes { bytes in
      var start = bytes.count
      while start > 0, bytes[start - 1] != UInt8(ascii: "/") { start -= 1 }
      return bytes.has("_index", at: start, before: bytes.count)
    }
  }

  private static func event(
    _ key: EventKey, of posts: [Post], folderTitles: [String: String]
  ) -> Event {
    var event = Event(id: "", title: "")
    // Talks and the author of one post stay where they are: they take no more memory then.
    event.talks = posts.count == 1 ? posts[0].talks : posts.flatMap(\.talks)
    event.date = posts.compactMap(\.date).max()
    event.authors =
      posts.count == 1 && posts[0].authors.count == 1
      ? posts[0].authors : once(posts.flatMap(\.authors))
    switch key {
    case .post(let path, _):
      event.id = posts.first?.id ?? ""
      event.title = posts.first.map { $0.title.isEmpty ? $0.id : $0.title } ?? ""
      event.path = path
    case .named(let foldedName, let year):
      event.id = foldedName + (year.map { "-\($0)" } ?? "")
      event.title = posts.first?.eventName ?? foldedName
      event.path = posts.first.map { PostPath($0.path).eventFolder } ?? ""
    case .folder(let path):
      let name = posts.first.map { PostPath($0.path).eventName(realFolder: $0.folder) } ?? ""
      event.id = name.isEmpty ? "posts" : Slug.of(name)
      event.title = folderTitles[path] ?? (name.isEmpty ? "Posts" : name)
      event.path = path.isEmpty ? "." : path
    }
    return event
  }

  /// Talks of several posts stand by date, then by path; undated ones last.
  private static func isEarlier(_ one: Post, _ other: Post) -> Bool {
    switch (one.date, other.date) {
    case (let first?, let second?) where first != second: first < second
    case (.some, nil): true
    case (nil, .some): false
    default: one.path < other.path
    }
  }

  private static func isListedBefore(_ one: Event, _ other: Event) -> Bool {
    switch (one.date, other.date) {
    case (let first?, let second?) where first != second: first > second
    case (.some, nil): true
    case (nil, .some): false
    default: (one.path, one.id) < (other.path, other.id)
    }
  }

  private static func once(_ authors: [Author]) -> [Author] {
    var seen: Set<Author> = []
    return authors.filter { seen.insert($0).inserted }
  }
}
