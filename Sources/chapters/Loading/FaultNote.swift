import ChapterModel

/// The one line that commands say about the faults of posts' text.
struct FaultNote {
  /// `12 notes in 3 posts: chapters check PATH`; of an input that could not be read at all
  /// `path:line:column: why`.
  let text: String

  /// The note on the posts of some paths, which have so many faults; nil where they have none that anyone
  /// would mind.
  init?(_ faults: FaultCounts, of posts: [Post], in paths: LibraryPaths) {
    guard faults.faults > 0 else { return nil }
    let counts = "\(faults.faults.counted("note")) in \(faults.posts.counted("post"))"
    let command = (["chapters check"] + paths.paths).joined(separator: " ")
    guard let input = posts.first(where: \.isUnreadable), let first = input.diagnostics.first else {
      text = "\(counts): \(command)"
      return
    }
    let place = "\(input.path):\(first.location.line):\(first.location.column)"
    let more = faults.faults == 1 ? "" : " (\(counts))"
    text = "\(place): \(first.message)\(more)".split(separator: "\n").joined(separator: " ")
  }
}

extension Post {
  /// Whether it is an input of which nothing could be read.
  fileprivate var isUnreadable: Bool {
    talks.isEmpty && diagnostics.first?.rule == .inputSyntax
  }
}
