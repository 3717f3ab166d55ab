/// Counts what posts hold while they are made.
struct CorpusTally {
  /// The counts of the posts so far.
  private(set) var counts = CorpusCounts()

  private var yearsWithVideos: Set<Substring> = []

  /// Counts one more post.
  mutating func add(_ post: CorpusPost) {
    counts.posts += 1
    counts.bytes += post.text.utf8.count
    if let event = post.event {
      counts.events += 1
      counts.talks += event.talks.count
      for talk in event.talks { add(talk.chapters) }
    } else if post.linksVideo {
      counts.talks += 1
      if yearsWithVideos.insert(post.header.year).inserted { counts.events += 1 }
    }
  }

  private mutating func add(_ chapters: [CorpusChapter]) {
    counts.chapters += chapters.count
    counts.found += chapters.count { $0.title.contains(ChapterForm.countedWord) }
  }
}
