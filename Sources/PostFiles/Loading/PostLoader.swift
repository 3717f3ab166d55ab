import ChapterModel
public import PostImport
import Synchronization

/// Finds and reads the posts under named paths, on as many threads as there are processors.
public struct PostLoader: Sendable {
  /// The path of the post that comes from standard input.
  public static let standardInputPath = "<stdin>"

  let paths: [FilePath]
  let respectsIgnoreFiles: Bool
  let format: ImportFormat?
  private var readsStandardInput = true
  private var hasThreads = true

  /// A load of everything under some paths.
  ///
  /// - Parameters:
  ///   - paths: files, folders, and `-` for standard input; none of them for the current folder.
  ///   - respectsIgnoreFiles: whether to skip what is hidden, what `.ignore` and `.gitignore` name,
  ///     and `node_modules`. A named path is always looked into.
  ///   - format: the form of standard input and of all files; nil for posts, and for any form where a
  ///     person named the file.
  public init(
    paths: [String], respectsIgnoreFiles: Bool = true, format: ImportFormat? = nil
  ) {
    self.paths = paths.isEmpty ? [FilePath("")] : paths.map { FilePath($0.isEmpty ? "." : $0) }
    self.respectsIgnoreFiles = respectsIgnoreFiles
    self.format = format
  }

  /// The same load once more: what came from standard input can't be read again and is left out.
  public var again: PostLoader {
    var loader = self
    loader.readsStandardInput = false
    return loader
  }

  /// The same load on the calling thread alone.
  public var onOneThread: PostLoader {
    var loader = self
    loader.hasThreads = false
    return loader
  }

  /// The named paths that lead to nothing: known at once, before anything is read.
  public var unreachable: [FileError] {
    paths.filter { !$0.isStandardInput }.compactMap { path in
      do throws(SystemError) {
        _ = try FileSystem.kind(of: path)
        return nil
      } catch {
        return FileError(path: path.string, reason: error.reason, isNamed: true)
      }
    }
  }

  /// All posts, in order: path by path as named, below a folder component by component and byte by
  /// byte. The errors are in the order of their paths.
  public func load() -> PostBatch {
    let collected = Mutex(PostBatch())
    let load = LoadRun(
      names: PostName(format),
      delivery: BatchDelivery { batch in collected.withLock { $0.append(batch) } },
      making: PostMaking.reading(as: format))
    let files = load.run(paths, respectsIgnoreFiles: respectsIgnoreFiles)
    var batch = collected.withLock { $0 }
    if let files { batch.sortPosts(like: files) }
    batch.errors.sort { FilePath.precedes(FilePath($0.path), FilePath($1.path)) }
    return batch
  }

  /// Delivers the posts while they are read, and returns when all are or it was called off.
  ///
  /// What lies behind symbolic links comes last, all else in the order of ``load()``.
  ///
  /// - Parameters:
  ///   - cancellation: what calls it off.
  ///   - prepareThread: called on each thread that walks or reads, before it does.
  ///   - watcher: what watches all that is read from then on.
  ///   - deliver: takes the batches, one at a time, from any of the threads that read: the first
  ///     at once, and so the first that holds a talk; between others lie 5 milliseconds until then, and
  ///     50 from then on.
  public func load(
    cancellation: Cancellation, prepareThread: @escaping @Sendable () -> Void = {},
    watcher: PostWatcher? = nil,
    deliver: @escaping @Sendable (PostBatch) -> Void
  ) {
    load(
      cancellation: cancellation, prepareThread: prepareThread, watcher: watcher,
      making: PostMaking.reading(as: format), isShown: { !$0.talks.isEmpty }, deliver: deliver)
  }

  /// Delivers what `make` makes of each file's bytes while they are read, and returns when all is
  /// delivered or it was called off; in the order of the other ``load(cancellation:prepareThread:deliver:)``.
  ///
  /// - Parameters:
  ///   - cancellation: what calls it off.
  ///   - prepareThread: called on each thread that walks or reads, before it does.
  ///   - watcher: what watches all that is read from then on.
  ///   - make: called with a file's bytes on the thread that read them, for several files at once.
  ///   - isShown: whether an item is what a person waits for; the first such are delivered at once.
  ///   - deliver: takes what was made, one batch at a time; nothing goes on while it does.
  public func load<Item: Sendable>(
    cancellation: Cancellation = Cancellation(), prepareThread: @escaping @Sendable () -> Void = {},
    watcher: PostWatcher? = nil,
    making make: @escaping @Sendable (Span<UInt8>, SourceFile) -> [Item],
    isShown: @escaping @Sendable (Item) -> Bool = { _ in true },
    deliver: @escaping @Sendable (FileBatch<Item>) -> Void
  ) {
    let load = LoadRun(
      names: PostName(format), cancellation: cancellation, prepareThread: prepareThread,
      watcher: watcher, delivery: BatchDelivery(isShown: isShown, deliver), making: make)
    _ = load.run(
      paths, respectsIgnoreFiles: respectsIgnoreFiles, readsStandardInput: readsStandardInput,
      hasThreads: hasThreads)
  }
}

extension PostBatch {
  /// Puts the posts into the order of their files.
  fileprivate mutating func sortPosts(like files: [FoundFile]) {
    var ranks: [String: Int] = [:]
    for (rank, file) in files.sorted(by: FoundFile.precedes).enumerated() {
      ranks[file.path.string] = rank
    }
    posts.sort { ranks[$0.path, default: 0] < ranks[$1.path, default: 0] }
  }
}
