import ChapterModel

/// The one line that commands say about the faults of posts' text.
struct FaultNote {
  /// `12 notes in 3 posts: chapters check PATH`; of an input that could not be read at all
  /// `path:line:column: why`.
  let text: String

  /// The note on the posts of some paths; nil where nothing is odd about them that anyone would mind.
  init?(_ posts: [Post], in paths: LibraryPaths) {
    let odd = posts.lazy.filter { $0.diagnostics.contains(where: Self.matters) }
    let count = odd.reduce(0) { $0 + $1.diagnostics.count(where: Self.matters) }
    guard count > 0 else { return nil }
    let counts = "\(count.counted("note")) in \(odd.count.counted("post"))"
    let command = (["chapters check"] + paths.paths).joined(separator: " ")
    guard let input = odd.first(where: \.isUnreadable), let first = input.diagnostics.first else {
      text = "\(counts): \(command)"
      return
    }
    let place = "\(input.path):\(first.location.line):\(first.location.column)"
    let more = count == 1 ? "" : " (\(counts))"
    text = "\(place): \(first.message)\(more)".split(separator: "\n").joined(separator: " ")
  }

  /// Whether a diagnostic is more than information.
  private static func matters(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.rule.severity >= .warning
  }
}

extension Post {
  /// Whether it is an input of which nothing could be read.
  fileprivate var isUnreadable: Bool {
    talks.isEmpty && diagnostics.first?.rule == .inputSyntax
  }
}
