/// A format that talks are exported in, as the program that has the browser tells it.
public struct ExportForm: Hashable, Sendable {
  /// Its name: `webvtt`.
  public let name: String

  /// What it is, in a few words: `chapters for a player in a page`.
  public let title: String

  /// The ending of a file's name, without the dot.
  public let fileEnding: String

  /// Whether it holds the chapters of one talk and no more.
  public let holdsOneTalk: Bool

  /// Whether it is played from top to bottom, so that it keeps the order of the basket throughout.
  public let isPlaylist: Bool

  /// A format.
  public init(
    name: String, title: String, fileEnding: String, holdsOneTalk: Bool, isPlaylist: Bool
  ) {
    self.name = name
    self.title = title
    self.fileEnding = fileEnding
    self.holdsOneTalk = holdsOneTalk
    self.isPlaylist = isPlaylist
  }
}
