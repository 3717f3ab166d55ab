extension Style {
  /// The glyph that says what a style's colour says, wherever a state is shown: beside the row, before
  /// the sentence, in the bar.
  ///
  /// Nil where an attribute says it, or where the text's place and form do, as a time's or a link's.
  public var sign: String? {
    switch self {
    case .selection, .selectionElsewhere, .selectionMatch: "▸"
    case .mark: "●"
    case .notice: "✓"
    case .failure: "✗"
    case .warning: "▲"
    case .bar: "█"
    case .plain, .muted, .title, .time, .person, .link, .header, .headerPlace, .border,
      .borderFocused, .key, .keyTitle, .match, .field:
      nil
    }
  }
}
