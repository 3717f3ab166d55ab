import Terminal

/// The text of a row: what varies in length comes last but for a count at its right edge.
struct RowText {
  /// A year or a time, as wide in each row of a list.
  var leading = ""

  /// How deep the title is indented, in cells.
  var indent = 0

  /// What the row is called.
  var title: String

  /// The letters of the title that a search or filter found, as ranges of its UTF-8 bytes.
  var found: [Range<Int>] = []

  /// A count at the right edge.
  var trailing = ""

  /// Whether it was seen.
  var isSeen = false

  /// Whether it has a bookmark.
  var isBookmarked = false

  /// The signs that stand before the count, in the order drawn.
  var signs: [(glyph: String, style: Style)] {
    (isBookmarked ? [("★", .mark)] : []) + (isSeen ? [("✓", .muted)] : [])
  }
}
