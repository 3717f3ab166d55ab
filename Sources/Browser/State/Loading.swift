/// How far the reading of the posts has come.
public enum Loading: Hashable, Sendable {
  /// Posts are being read; so many are.
  case reading(posts: Int)

  /// All posts are read.
  case done
}
