import Dispatch
import PostImport

/// One load under way: the calling thread walks and then reads with the others.
final class LoadRun {
  /// The files that the walk found, in the order it found them.
  private var files: [FoundFile] = []
  private var chunk = FileChunk(index: 0, files: [])
  private var workers = 1

  private let queue = FileQueue()
  private let group = DispatchGroup()
  private let cancellation: Cancellation
  private let delivery: BatchDelivery
  private let format: ImportFormat?
  private let prepareThread: @Sendable () -> Void
  private let watcher: PostWatcher?

  /// A load that hands what was read to `delivery`; `prepareThread` is called first on each thread.
  /// A `format` is the form of all files, in place of posts. The `watcher` watches all that it walks.
  init(
    format: ImportFormat? = nil, cancellation: Cancellation = Cancellation(),
    prepareThread: @escaping @Sendable () -> Void = {}, watcher: PostWatcher? = nil,
    delivery: BatchDelivery
  ) {
    self.format = format
    self.cancellation = cancellation
    self.prepareThread = prepareThread
    self.delivery = delivery
    self.watcher = watcher
  }

  /// Walks the paths and reads all files found; returns when all is delivered or it was called off.
  ///
  /// - Returns: the files, where links were followed and what came out needs sorting; else nil.
  func run(
    _ paths: [FilePath], respectsIgnoreFiles: Bool, readsStandardInput: Bool = true
  ) -> [FoundFile]? {
    let delivery = delivery
    let cancellation = cancellation
    prepareThread()
    watcher?.beginWalk()
    var walker = PostWalker(
      respectsIgnoreFiles: respectsIgnoreFiles, names: PostName(format),
      isCancelled: { cancellation.isCancelled },
      onFile: { if readsStandardInput || !$0.path.isStandardInput { self.add($0) } },
      onError: { delivery.add($0) },
      onPlace: { [watcher] place in watcher?.watch(place) })
    walker.walk(paths)
    watcher?.endWalk(files, isComplete: !cancellation.isCancelled)
    pushChunk()
    queue.close()
    Self.work(queue, format, delivery, cancellation)
    group.wait()
    if !cancellation.isCancelled { delivery.finish() }
    return walker.hasFollowedLinks ? files : nil
  }

  private func add(_ file: FoundFile) {
    files.append(file)
    chunk.files.append(file)
    if chunk.files.count >= FileChunk.size(at: chunk.index) { pushChunk() }
  }

  private func pushChunk() {
    guard !chunk.files.isEmpty else { return }
    delivery.note(found: chunk.files.count)
    queue.push(chunk)
    chunk = FileChunk(index: chunk.index + 1, files: [])
    addWorker()
  }

  /// Starts another thread while there are processors for it, one for each chunk at first: a single
  /// post starts none beside the one that walks.
  private func addWorker() {
    guard chunk.index > 1, workers < FileSystem.processorCount else { return }
    let (queue, format) = (queue, format)
    let (delivery, cancellation) = (delivery, cancellation)
    group.enter()
    let isStarted = WorkerThread.start { [prepareThread, group] in
      defer { group.leave() }
      prepareThread()
      Self.work(queue, format, delivery, cancellation)
    }
    if isStarted {
      workers += 1
    } else {
      group.leave()
    }
  }

  private static func work(
    _ queue: FileQueue, _ format: ImportFormat?, _ delivery: BatchDelivery,
    _ cancellation: Cancellation
  ) {
    var reader = ChunkReader(format: format)
    while let chunk = queue.pop(), !cancellation.isCancelled {
      delivery.add(reader.read(chunk), at: chunk.index)
    }
  }
}
