import PostFiles
import Synchronization

/// The batches that a load delivered.
final class Delivered: Sendable {
  private let all = Mutex<[PostBatch]>([])

  var batches: [PostBatch] { all.withLock { $0 } }

  func add(_ batch: PostBatch) {
    all.withLock { $0.append(batch) }
  }
}
