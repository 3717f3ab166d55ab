#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Threads that end with their work.
///
/// Dispatch's queues are no choice for a program that waits most of its life: on Linux their manager
/// wakes once a second from then on (measured: libdispatch of Swift 6.3.1).
public enum WorkerThread {
  /// How many threads have a processor each.
  public static var usefulCount: Int { FileSystem.processorCount }

  /// Runs `body` on a thread of its own, to which no signals go but those of its own faults.
  ///
  /// - Returns: whether the system had a thread left; where not, `body` isn't called.
  public static func start(_ body: @escaping @Sendable () -> Void) -> Bool {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return false }
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    let work = Unmanaged.passRetained(Work(body))
    guard start(work.toOpaque(), &attributes) else {
      work.release()
      return false
    }
    return true
  }

  /// What crosses into the thread.
  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  private static func start(
    _ work: UnsafeMutableRawPointer, _ attributes: inout pthread_attr_t
  ) -> Bool {
    #if canImport(Darwin)
    var thread: pthread_t?
    return pthread_create(&thread, &attributes, { WorkerThread.run($0) }, work) == 0
    #else
    var thread = pthread_t()
    return pthread_create(&thread, &attributes, { $0.map { WorkerThread.run($0) } ?? nil }, work)
      == 0
    #endif
  }

  private static func run(_ work: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    var signals = sigset_t()
    sigfillset(&signals)
    for fault in [SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE] { sigdelset(&signals, fault) }
    pthread_sigmask(SIG_SETMASK, &signals, nil)
    Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body()
    return nil
  }
}
