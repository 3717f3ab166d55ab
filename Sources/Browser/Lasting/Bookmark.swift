/// What a person keeps of a talk or chapter to come back to.
public struct Bookmark: Hashable, Sendable {
  /// The person's words in one line; empty where there are none.
  public let note: String

  /// A bookmark with a note.
  public init(note: String = "") {
    self.note = note
  }
}
