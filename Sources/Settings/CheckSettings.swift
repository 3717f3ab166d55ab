/// What `[check]` says: which rules posts are held to. Ids, names and the profile are as written.
public struct CheckSettings: Hashable, Sendable {
  /// The only rules to hold posts to, by id or name; nil for all.
  public var select: [PlacedText]?

  /// The rules to leave out, by id or name.
  public var ignore: [PlacedText]

  /// The profile, such as `youtube`; nil for none.
  public var profile: PlacedText?

  /// The settings of these rules.
  public init(select: [PlacedText]? = nil, ignore: [PlacedText] = [], profile: PlacedText? = nil) {
    self.select = select
    self.ignore = ignore
    self.profile = profile
  }
}
