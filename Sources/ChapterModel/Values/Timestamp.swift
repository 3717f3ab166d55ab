/// A place in a video: whole seconds from its start, as every player's link syntax counts them.
///
/// Fractions of a second are not kept: of the link syntaxes in use only whole seconds are read the
/// same by all players.
public struct Timestamp: Hashable, Sendable, Comparable {
  /// Seconds from the start of the video, never negative.
  public let seconds: Int

  /// The timestamp of so many seconds; a negative number counts as 0.
  public init(seconds: Int) {
    self.seconds = max(0, seconds)
  }

  /// The start of a video.
  public static let zero = Timestamp(seconds: 0)

  /// Whether one place comes before the other.
  public static func < (one: Timestamp, other: Timestamp) -> Bool {
    one.seconds < other.seconds
  }
}

extension Timestamp: CustomStringConvertible {
  /// `M:SS` under an hour and `H:MM:SS` from one hour on, as video players write it.
  public var description: String {
    let minutes = seconds / 60 % 60
    let tail = "\(Self.twoDigits(seconds % 60))"
    guard seconds >= 3600 else { return "\(minutes):\(tail)" }
    return "\(seconds / 3600):\(Self.twoDigits(minutes)):\(tail)"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
