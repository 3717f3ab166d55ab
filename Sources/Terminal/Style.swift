/// What a piece of text means; the screen decides how that looks.
///
/// Whatever a style says by colour it also says by an attribute, or the text by a glyph, so that
/// nothing is lost on a screen without colours.
public enum Style: String, Hashable, Sendable, CaseIterable {
  /// Text to read.
  case plain

  /// Text that matters less: an end time, a count, a hint.
  case muted

  /// The title of what is selected.
  case title

  /// The selected row of the pane that has the focus.
  case selection

  /// The selected row of any other pane.
  case selectionElsewhere

  /// A time.
  case time

  /// A speaker's name.
  case person

  /// A link.
  case link

  /// The line at the top.
  case header

  /// The part of the top line that names the place one is at.
  case headerPlace

  /// A line between panes.
  case border

  /// The line around or above the pane that has the focus.
  case borderFocused

  /// A key's name, in the footer and in the help.
  case key

  /// What a key does.
  case keyTitle

  /// A notice that something was done.
  case notice

  /// A notice that something was not done.
  case failure

  /// Something odd, such as what a post's reading found.
  case warning

  /// The part of a bar that is filled.
  case bar

  /// Letters that a query found.
  case match

  /// Such letters in the selected row.
  case selectionMatch

  /// The sign of a mark or bookmark.
  case mark

  /// A line that is typed.
  case field
}
