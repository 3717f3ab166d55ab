import ChapterModel

/// What decides which event a post's talks belong to.
enum EventKey: Hashable {
  /// A post with several talks is an event by itself; a file may hold several posts.
  case post(path: String, id: String)

  /// An event that posts name in their front matter: one across files by folded name and year.
  case named(foldedName: String, year: Int?)

  /// The event of the folder that single talks lie in.
  case folder(path: String)

  init(of post: Post) {
    if post.talks.count > 1 {
      self = .post(path: post.path, id: post.id)
    } else if let name = post.eventName {
      self = .named(foldedName: Slug.of(name), year: post.date?.year)
    } else {
      self = .folder(path: PostPath(post.path).eventFolder)
    }
  }
}
