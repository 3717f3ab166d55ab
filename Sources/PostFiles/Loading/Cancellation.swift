import Synchronization

/// Ends a load from another thread.
public final class Cancellation: Sendable {
  private let flag = Atomic(false)

  /// A load that goes on.
  public init() {}

  /// Whether it was called off.
  public var isCancelled: Bool { flag.load(ordering: .relaxed) }

  /// Calls it off; nothing is delivered once it was noticed, at the latest a few files on.
  public func cancel() {
    flag.store(true, ordering: .relaxed)
  }
}
