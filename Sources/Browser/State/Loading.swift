/// How far the reading of the posts has come.
public enum Loading: Hashable, Sendable {
  /// Posts are being read: so many are, of so many files found so far, 0 where that isn't known;
  /// `isSlow` once it takes so long that people want to see it go on.
  case reading(posts: Int, found: Int = 0, isSlow: Bool = false)

  /// The person stopped it: so many posts were read, of so many files found.
  case stopped(posts: Int, found: Int)

  /// All posts are read.
  case done

  /// How many milliseconds reading takes until it is shown as slow.
  public static let patience = 300

  /// Whether posts are being read.
  public var isReading: Bool {
    if case .reading = self { return true }
    return false
  }

  /// Whether posts are being read and that takes long.
  public var isSlow: Bool {
    if case .reading(_, _, true) = self { return true }
    return false
  }

  /// The same, once it has taken long.
  var slow: Loading {
    guard case .reading(let posts, let found, _) = self else { return self }
    return .reading(posts: posts, found: found, isSlow: true)
  }
}
