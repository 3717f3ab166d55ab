import ChapterModel

/// The one line that commands say about the faults of posts' text.
struct FaultNote {
  /// `path:line:column: the first fault (12 notes in 3 posts)`.
  let text: String

  /// The note on some posts; nil where nothing is odd about them that anyone would mind.
  init?(_ posts: [Post]) {
    let odd = posts.lazy.filter { $0.diagnostics.contains(where: Self.matters) }
    guard let post = odd.first, let first = post.diagnostics.first(where: Self.matters)
    else { return nil }
    let count = odd.reduce(0) { $0 + $1.diagnostics.count(where: Self.matters) }
    let place = "\(post.path):\(first.location.line):\(first.location.column)"
    let more =
      count == 1
      ? "" : " (\(count.counted("note")) in \(odd.count.counted("post")))"
    text = "\(place): \(first.message)\(more)".split(separator: "\n").joined(separator: " ")
  }

  /// Whether a diagnostic is more than information.
  private static func matters(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.rule.severity >= .warning
  }
}
