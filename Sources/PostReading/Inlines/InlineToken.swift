/// A piece of a paragraph's or heading's text; pieces follow each other without gaps.
struct InlineToken: Equatable {
  /// What a piece is.
  enum Kind: Equatable {
    /// Text as it stands.
    case text

    /// A run of `*`, `_` or `~`: what is left of it once emphasis has taken its share is text.
    case delimiters

    /// A backslash and the byte that it takes as it is.
    case escape

    /// `&amp;`, `&#38;`, `&#x26;`.
    case entity

    /// The inside of a code span.
    case code

    /// What only marks something: backticks, brackets, a link's destination, a comment.
    case mark

    /// An HTML tag.
    case tag

    /// The end of a line and the marks of the containers before the next one.
    case lineBreak

    /// A bar between the cells of a table's row.
    case cellBorder

    /// The start of the text of the link with that index.
    case linkStart(Int)

    /// The end of the text of the link with that index.
    case linkEnd(Int)
  }

  /// What it is.
  var kind: Kind

  /// The bytes it stands for.
  var range: Range<Int>
}
