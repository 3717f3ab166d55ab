/// The brackets that may turn out to open a link or an image, the innermost one last.
struct BracketStack {
  private var open: [OpenBracket] = []

  /// So many of them stand around a link that is already found: no link holds another one.
  private var dead = 0

  /// Whether none is open.
  var isEmpty: Bool { open.isEmpty }

  /// Opens one.
  mutating func push(_ bracket: OpenBracket) {
    if let last = open.indices.last { open[last].holdsBracket = true }
    open.append(bracket)
  }

  /// Takes the innermost one; `mayLink` says whether it may still open a link.
  mutating func pop() -> (bracket: OpenBracket, mayLink: Bool)? {
    guard let bracket = open.popLast() else { return nil }
    let mayLink = bracket.isImage || open.count >= dead
    dead = min(dead, open.count)
    return (bracket, mayLink)
  }

  /// Says that a link was found inside of all that are open.
  mutating func holdLink() {
    dead = open.count
  }
}

/// A bracket that may turn out to open a link or an image.
struct OpenBracket {
  /// The index of its token.
  let token: Int

  /// Its bytes, `[` or `![`.
  let range: Range<Int>

  /// Whether it opens an image.
  let isImage: Bool

  /// How many delimiter runs stand before it.
  let delimiters: Int

  /// Whether a further bracket opened behind it, so that its text is no label.
  var holdsBracket = false
}
