import ChapterModel

/// Says where two readings of a post differ.
enum PostDifference {
  /// The facts that only one of them has, a line each; empty where they are equal.
  static func between(_ one: Post, _ other: Post) -> String {
    let (mine, others) = (facts(of: one), facts(of: other))
    let lines = mine.filter { !others.contains($0) }.map { "- \($0)" }
    return (lines + others.filter { !mine.contains($0) }.map { "+ \($0)" })
      .joined(separator: "\n")
  }

  private static func facts(of post: Post) -> [String] {
    var facts = ["\(post.id) \(post.title) \(String(describing: post.date)) \(post.isDraft)"]
    facts += post.authors.map { "\($0)" } + post.diagnostics.map { "\($0)" }
    for talk in post.talks {
      facts.append("\(talk.id) \(talk.title) \(talk.location) \(String(describing: talk.language))")
      facts += talk.speakers.map { "\(talk.id) \($0)" } + talk.videos.map { "\(talk.id) \($0)" }
      facts.append("\(talk.id) \(talk.abstract)")
      facts += talk.chapters.map { "\(talk.id) \($0)" }
    }
    return facts
  }
}
