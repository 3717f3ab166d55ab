extension VideoLink {
  /// The link that a URL spells, or nil where it leads to no YouTube video.
  public init?(_ url: String) {
    return nil
  }
}
