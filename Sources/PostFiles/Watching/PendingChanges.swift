/// What events brought up and nobody has looked at yet.
struct PendingChanges {
  /// How long nothing more has to happen before one looks: editors take several steps to save.
  private static let quiet = Duration.milliseconds(75)

  /// How long one waits for quiet at most.
  private static let patience = Duration.milliseconds(500)

  /// The files that something happened to.
  private(set) var files: Set<FilePath> = []

  /// Whether other files may be found now.
  private(set) var needsWalk = false

  /// Whether more happened than the system remembers.
  private(set) var isOverflown = false

  private var first: ContinuousClock.Instant?
  private var last: ContinuousClock.Instant?

  /// Notes that something happened to a file.
  mutating func touch(_ file: FilePath) {
    files.insert(file)
    note()
  }

  /// Notes that other files may be found now.
  mutating func walk() {
    needsWalk = true
    note()
  }

  /// Notes that nobody knows what happened.
  mutating func overflow() {
    isOverflown = true
    note()
  }

  /// How long to wait for more; nil where nothing has happened, zero where it's time to look.
  func wait(at now: ContinuousClock.Instant) -> Duration? {
    guard let first, let last else { return nil }
    return max(.zero, min(last + Self.quiet, first + Self.patience) - now)
  }

  private mutating func note() {
    let now = ContinuousClock.now
    first = first ?? now
    last = now
  }
}
