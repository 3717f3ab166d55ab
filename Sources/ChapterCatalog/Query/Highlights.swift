/// The letters of a match that a query found, as ranges of UTF-8 bytes of the texts they stand in.
public struct Highlights: Hashable, Sendable {
  /// In the event's title.
  public internal(set) var event: [Range<Int>] = []

  /// In the talk's title.
  public internal(set) var talk: [Range<Int>] = []

  /// In the chapter's start as `14:44`.
  public internal(set) var start: [Range<Int>] = []

  /// In the chapter's title.
  public internal(set) var title: [Range<Int>] = []

  /// In the speakers' names, by the speaker's place in the talk.
  public internal(set) var speakers: [Int: [Range<Int>]] = [:]
}
