/// What a person looks for, read once: fzf's language with fields beside it.
///
/// Words are parted by blanks (`\ ` is a blank within a word), and all must match:
///
/// | word | finds |
/// |---|---|
/// | `abc` | the letters in this order, with anything between them |
/// | `'abc` | the letters side by side |
/// | `^abc`, `abc$`, `^abc$` | them at the beginning, at the end, as the whole |
/// | `!abc`, `!^abc`, `!abc$` | what has them not so; `!'abc` what does not find `abc` |
/// | `a \| b` | the one or the other |
/// | `event:abc`, `talk:abc`, `speaker:abc`, `chapter:abc` | a word of these kinds in that title or name alone; `speaker:"Igor S"` with blanks, side by side |
/// | `lang:de` | a code, or the beginning of the language's name |
/// | `year:2024`, `len>20m`, `at:12:30` | the event's year, the chapter's length, the chapter at a time; `:` `=` `<` `>` `<=` `>=` |
///
/// A word without capitals finds both cases, one without accents both kinds of letters. A word
/// without field is looked for in the line `event › talk › start title`.
public struct Query: Hashable, Sendable {
  /// The query as written.
  public let text: String

  /// What must hold: of each group at least one term.
  let groups: [[Term]]

  /// The query that asks for nothing.
  public static let everything = Query()

  private init() {
    text = ""
    groups = []
  }

  /// Reads a query.
  ///
  /// - Throws: what is wrong with a field's value or a quote, and where.
  public init(_ text: String) throws(QueryError) {
    self.text = text
    groups = try QueryParser.groups(of: text)
  }

  /// Whether it asks for nothing and so finds all.
  public var isEmpty: Bool { groups.isEmpty }

  /// Whether some matches are better than others; else they stand in catalog order.
  public var isRanked: Bool {
    groups.joined().contains { !$0.isNegated && $0.pattern != nil }
  }

  /// Whether words are looked for in lines, or must not be there.
  var looksInLines: Bool {
    groups.joined().contains { if case .line = $0.subject { true } else { false } }
  }

  /// The foldings in which texts are needed.
  var foldings: Set<Folding> { Set(groups.joined().compactMap { $0.pattern?.folding }) }
}
