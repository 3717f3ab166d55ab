import ChapterModel

/// A file and the posts that are shown of it.
struct KeptFile: Sendable {
  /// The file.
  var file: FoundFile

  /// Its posts: of its last good reading.
  var posts: [Post]

  /// Why it could not be read last; nil where it could.
  var error: FileError?

  /// Why the posts are not those that are in the file now; nil where they are.
  var staleness: StaleReading?

  /// What is shown of a file once it is read again, as this: a reading that broke what was good takes
  /// the place of nothing.
  func taking(_ reading: KeptFile) -> KeptFile {
    guard posts.contains(where: { !$0.talks.isEmpty }), let reason = reading.fault else {
      return reading
    }
    var kept = self
    kept.file = reading.file
    kept.error = reading.error
    kept.staleness = StaleReading(path: reading.file.path.string, reason: reason)
    return kept
  }

  /// What makes a reading worth less than a good one before it.
  private var fault: StaleReading.Reason? {
    if let error { return .file(error.reason) }
    guard posts.allSatisfy(\.talks.isEmpty) else { return nil }
    let found = posts.lazy.flatMap(\.diagnostics)
    return found.first { Self.wholeFileRules.contains($0.rule) }.map { .text($0) }
  }

  /// The rules whose breach makes a whole file unreadable, not one line of it.
  private static let wholeFileRules: Set<Rule> = [
    .frontMatterUnclosed, .frontMatterSyntax, .inputSyntax,
  ]
}
