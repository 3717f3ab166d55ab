/// Someone who wrote a post.
public struct Author: Hashable, Sendable {
  /// The name as written.
  public var name: String

  /// What the post says of the author, such as `Chair, AlmaLinux OS Foundation`.
  public var bio: String?

  /// An author of that name.
  public init(name: String, bio: String? = nil) {
    self.name = name
    self.bio = bio
  }
}
