/// Where one is in the lists, by ids that survive a reload and the end of the program.
public struct Place: Hashable, Sendable {
  /// The list in focus.
  public let focus: Pane

  /// The id of the selected row of the first list.
  public let group: String?

  /// The id of the selected talk.
  public let talk: String?

  /// The id of the selected chapter.
  public let chapter: String?

  /// A place in the lists.
  public init(focus: Pane, group: String?, talk: String?, chapter: String?) {
    self.focus = focus
    self.group = group
    self.talk = talk
    self.chapter = chapter
  }
}
