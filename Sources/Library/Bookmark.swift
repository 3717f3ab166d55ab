/// What a person kept of a talk or chapter to come back to.
public struct Bookmark: Hashable, Sendable {
  /// The person's words; empty where there are none.
  public var note: String

  /// When it was made, in seconds since 1970.
  public var made: Int

  /// A bookmark made at a time in seconds since 1970.
  public init(note: String = "", made: Int) {
    self.note = note
    self.made = made
  }
}
