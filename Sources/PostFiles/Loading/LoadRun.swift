import Dispatch

/// One load under way: the calling thread walks and then reads with the others.
final class LoadRun<Item: Sendable> {
  /// The files that the walk found, in the order it found them.
  private var files: [FoundFile] = []
  private var chunk = FileChunk(index: 0, files: [])
  private var workers = 1
  private var hasThreads = true

  private let queue = FileQueue()
  private let group = DispatchGroup()
  private let cancellation: Cancellation
  private let delivery: BatchDelivery<Item>
  private let names: PostName
  private let make: @Sendable (Span<UInt8>, SourceFile) -> [Item]
  private let prepareThread: @Sendable () -> Void
  private let watcher: PostWatcher?

  /// A load that hands what was read to `delivery`; `prepareThread` is called first on each thread.
  /// `names` are those of the files to be read, `make` makes items of a file. The `watcher` watches
  /// all that it walks.
  init(
    names: PostName = PostName(), cancellation: Cancellation = Cancellation(),
    prepareThread: @escaping @Sendable () -> Void = {}, watcher: PostWatcher? = nil,
    delivery: BatchDelivery<Item>,
    making make: @escaping @Sendable (Span<UInt8>, SourceFile) -> [Item]
  ) {
    self.names = names
    self.make = make
    self.cancellation = cancellation
    self.prepareThread = prepareThread
    self.delivery = delivery
    self.watcher = watcher
  }

  /// Walks the paths and reads all files found; returns when all is delivered or it was called off.
  ///
  /// - Returns: the files, where links were followed and what came out needs sorting; else nil.
  func run(
    _ paths: [FilePath], respectsIgnoreFiles: Bool, readsStandardInput: Bool = true,
    hasThreads: Bool = true
  ) -> [FoundFile]? {
    self.hasThreads = hasThreads
    let delivery = delivery
    let cancellation = cancellation
    prepareThread()
    watcher?.beginWalk()
    var walker = PostWalker(
      respectsIgnoreFiles: respectsIgnoreFiles, names: names,
      isCancelled: { cancellation.isCancelled },
      onFile: { if readsStandardInput || !$0.path.isStandardInput { self.add($0) } },
      onError: { delivery.add($0) },
      onPlace: { [watcher] place in watcher?.watch(place) })
    walker.walk(paths)
    watcher?.endWalk(files, isComplete: !cancellation.isCancelled)
    pushChunk()
    queue.close()
    Self.work(queue, make, delivery, cancellation)
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
    if chunk.index == 0, !chunk.files[0].path.isStandardInput {
      readFirstChunk()
    } else {
      queue.push(chunk)
    }
    chunk = FileChunk(index: chunk.index + 1, files: [])
    addWorker()
  }

  /// Reads the first chunk, a single post, before the walk goes on: it is on screen sooner than a thread
  /// would have begun with it. What may have to be waited for, standard input, is left to the others.
  private func readFirstChunk() {
    guard !cancellation.isCancelled else { return }
    var reader = ChunkReader(making: make)
    delivery.add(reader.read(chunk), at: chunk.index)
  }

  /// Starts another thread while there are processors for it, one for each chunk at first: a single
  /// post starts none beside the one that walks.
  private func addWorker() {
    guard hasThreads, chunk.index > 1, workers < FileSystem.processorCount else { return }
    let (queue, make) = (queue, make)
    let (delivery, cancellation) = (delivery, cancellation)
    group.enter()
    let isStarted = WorkerThread.start { [prepareThread, group] in
      defer { group.leave() }
      prepareThread()
      Self.work(queue, make, delivery, cancellation)
    }
    if isStarted {
      workers += 1
    } else {
      group.leave()
    }
  }

  private static func work(
    _ queue: FileQueue, _ make: @escaping @Sendable (Span<UInt8>, SourceFile) -> [Item],
    _ delivery: BatchDelivery<Item>, _ cancellation: Cancellation
  ) {
    var reader = ChunkReader(making: make)
    while let chunk = queue.pop(), !cancellation.isCancelled {
      delivery.add(reader.read(chunk), at: chunk.index)
    }
  }
}
