internal import Terminal

/// Tells double clicks from single ones.
struct ClickCounter {
  /// The longest time between two presses that belong together.
  static let longestGap = Duration.milliseconds(400)

  private var last: (position: Position, time: ContinuousClock.Instant, clicks: Int)?

  /// How many presses in quick succession a press at a place and time ends.
  mutating func count(at position: Position, time: ContinuousClock.Instant) -> Int {
    var clicks = 1
    if let last, last.position == position, time - last.time <= Self.longestGap {
      clicks = last.clicks + 1
    }
    last = (position, time, clicks)
    return clicks
  }
}
