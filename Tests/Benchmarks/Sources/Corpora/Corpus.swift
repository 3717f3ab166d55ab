import PlainFiles

/// A made folder of posts, and beside it what other programs read in its place.
public struct Corpus: Sendable {
  /// A word of chapters' titles: `counts.found` has it.
  public static let countedWord = ChapterForm.countedWord

  /// First words of events' titles; a screen that shows one has rows.
  public static let eventWords = Vocabulary.series

  /// What it holds.
  public let counts: CorpusCounts

  private let folder: String

  /// The folder of posts.
  public var content: String { "\(folder)/content" }

  /// A file with a line per chapter, for programs that find lines.
  public var chapterLines: String { "\(folder)/chapters.txt" }

  /// All posts in one file, for programs that show a file.
  public var oneFile: String { "\(folder)/posts.md" }

  /// The corpus in a folder, which is made there unless it is there already.
  ///
  /// - Parameters:
  ///   - posts: how many.
  ///   - folder: where; what an older maker left there is replaced.
  /// - Throws: `FileError` where it could not be written.
  public init(posts: Int, in folder: String) throws {
    self.folder = folder
    let countsFile = "\(folder)/counts.tsv"
    if let text = try? Files.text(countsFile), let counts = CorpusCounts(text),
      counts.posts == posts
    {
      self.counts = counts
      return
    }
    try Files.remove(folder)
    counts = try Self.write(posts, into: folder)
    // Last, so that half a corpus is none.
    try Files.write(counts.text, to: countsFile)
  }

  private static func write(_ posts: Int, into folder: String) throws -> CorpusCounts {
    try Files.makeFolder("\(folder)/content")
    var tally = CorpusTally()
    var lines = try OutputFile("\(folder)/chapters.txt")
    var whole = try OutputFile("\(folder)/posts.md")
    var years: Set<Substring> = []
    for number in 0..<posts {
      let post = CorpusPost(number: number)
      if years.insert(post.header.year).inserted {
        try Files.makeFolder("\(folder)/content/\(post.header.year)")
      }
      try Files.write(post.text, to: "\(folder)/content/\(post.header.path)")
      try lines.write(post.chapterLines)
      try whole.write(post.text)
      tally.add(post)
    }
    try lines.finish()
    try whole.finish()
    return tally.counts
  }
}
