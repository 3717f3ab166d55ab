/// Rows that are marked while the selection moves over them.
struct MarkRange: Hashable {
  /// The list they are in.
  let pane: Pane

  /// The row it began at.
  let start: Int

  /// The marks there were before.
  let before: MarkList
}
