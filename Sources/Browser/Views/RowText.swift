/// The text of a row: what varies in length comes last but for a count at its right edge.
struct RowText {
  /// A year or a time, as wide in each row of a list.
  var leading = ""

  /// What the row is called.
  var title: String

  /// A count at the right edge.
  var trailing = ""
}
