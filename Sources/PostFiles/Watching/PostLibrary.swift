public import ChapterModel

/// The posts of a library by their files, as they come and change.
///
/// A file that breaks keeps the posts of its last good reading until it is good again or gone.
public struct PostLibrary: Sendable {
  private var files: [KeptFile] = []
  private var walkErrors: [FileError] = []
  private let keepsAll: Bool

  /// Who wrote the posts: few people write many, and are kept once.
  private var authors: Set<[Author]> = []

  /// No posts yet.
  ///
  /// - Parameter keepsAll: whether all is kept that posts say; else of a post without a talk only that it
  ///   is there and what folder it gives a title, and no diagnostics but of what came from standard
  ///   input and those that are about a whole file. A catalog needs no more.
  public init(keepsAll: Bool = true) {
    self.keepsAll = keepsAll
  }

  /// How many posts there are.
  public private(set) var postCount = 0

  /// The posts in the order of their files.
  public var posts: [Post] { files.flatMap(\.posts) }

  /// How many faults the posts have, those included whose diagnostics are not kept.
  public var faultCounts: FaultCounts {
    files.reduce(into: FaultCounts()) { $0 += $1.faultCounts }
  }

  /// What could not be read, in the order of the paths.
  public var errors: [FileError] {
    (walkErrors + files.compactMap(\.error)).sorted {
      FilePath.precedes(FilePath($0.path), FilePath($1.path))
    }
  }

  /// The files whose posts are older than their text, in order.
  public var stale: [StaleReading] { files.compactMap(\.staleness) }

  /// Takes in what a load delivers.
  public mutating func append(_ batch: PostBatch) {
    files += keptFiles(of: batch)
    walkErrors += batch.walkErrors
    postCount += batch.posts.count
  }

  /// Puts the files into the order in which a load lists them, what lies behind links came last, and
  /// without room for more.
  public mutating func sort() {
    if !isSorted {
      files = files.map { (place: $0.file, kept: $0) }
        .sorted { FoundFile.precedes($0.place, $1.place) }.map(\.kept)
    }
    if files.capacity > files.count + files.count / 8 { files = files.map(\.self) }
  }

  private var isSorted: Bool {
    var last: FoundFile?
    return files.allSatisfy { kept in
      let file = kept.file
      defer { last = file }
      return last.map { !FoundFile.precedes(file, $0) } ?? true
    }
  }

  /// Takes in that some files changed.
  ///
  /// - Returns: the files that broke with it.
  public mutating func take(_ changes: FileChanges) -> [StaleReading] {
    var readings: [FilePath: KeptFile] = [:]
    for reading in keptFiles(of: changes.batch) { readings[reading.path] = reading }
    let before = Set(stale)
    files = files.compactMap { file in
      guard let reading = readings.removeValue(forKey: file.path) else {
        return changes.vanished.contains(file.path) ? nil : file
      }
      return reading.isVanished ? nil : file.taking(reading)
    }
    files += readings.values.filter { !$0.isVanished }
    walkErrors = changes.walkErrors ?? walkErrors
    return finish(since: before)
  }

  /// Takes in another load of all files; what came from standard input, which is none, stays.
  ///
  /// - Returns: the files that broke since they were read before.
  public mutating func reload(_ library: PostLibrary) -> [StaleReading] {
    let old = Dictionary(files.map { ($0.path, $0) }) { one, _ in one }
    let before = Set(stale)
    files =
      files.filter(\.path.isStandardInput)
      + library.files.map { old[$0.path]?.taking($0) ?? $0 }
    walkErrors = library.walkErrors
    return finish(since: before)
  }

  /// The posts of a batch by their files.
  private mutating func keptFiles(of batch: PostBatch) -> [KeptFile] {
    var posts = batch.posts
    Post.pack(&posts)
    for index in posts.indices where keepsAuthors(of: posts[index]) {
      posts[index].authors = authors.insert(posts[index].authors).memberAfterInsert
    }
    var start = 0
    return batch.readings.map { reading in
      defer { start += reading.postCount }
      return KeptFile(
        file: reading.file, posts: Array(posts[start..<start + reading.postCount]),
        error: reading.error, keepsAll: keepsAll)
    }
  }

  private func keepsAuthors(of post: Post) -> Bool {
    !post.authors.isEmpty && (keepsAll || !post.talks.isEmpty)
  }

  private mutating func finish(since before: Set<StaleReading>) -> [StaleReading] {
    sort()
    postCount = files.reduce(0) { $0 + $1.posts.count }
    return stale.filter { !before.contains($0) }
  }
}

extension KeptFile {
  /// Whether the file went away before it was read.
  fileprivate var isVanished: Bool { error?.reason == .vanished }
}

extension PostBatch {
  /// The errors that are no file's own.
  fileprivate var walkErrors: [FileError] {
    guard !errors.isEmpty else { return [] }
    let ofFiles = Set(readings.compactMap(\.error))
    return errors.filter { !ofFiles.contains($0) }
  }
}
