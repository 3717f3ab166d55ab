/// A block of a Markdown text: what CommonMark calls a leaf or a container block.
struct Block: Equatable {
  /// What a block is.
  enum Kind: Equatable {
    case heading(level: Int)
    case paragraph
    case fencedCode
    case indentedCode
    case html
    case module
    case thematicBreak
    case tableRow
    case blockQuote
    case footnote
    case listItem(isOrdered: Bool)
  }

  /// What it is.
  var kind: Kind

  /// Where its marker or else its first byte stands.
  var start: Int

  /// The content without markers and the blanks around it. The lines of a paragraph after its first
  /// may begin with blanks and with as many `>` as there are quotes around it. For a container it is
  /// the marker.
  var range: Range<Int>

  /// The index of the innermost container around it, a list item or a block quote.
  var parent: Int?

  /// How many block quotes it stands in.
  var quoteDepth: Int

  /// How many lists it stands in; 1 for the items of a list that is in no other.
  var listDepth: Int

  /// The number of the innermost list around it, in the order of the lists' first items.
  var list: Int?
}
