/// The brackets that may turn out to open a link or an image, the innermost one last.
struct BracketStack {
  /// The innermost one, and those around it: most texts have one at a time and need no array.
  private var innermost: OpenBracket?
  private var outer: [OpenBracket] = []

  /// So many of them stand around a link that is already found: no link holds another one.
  private var dead = 0

  /// Whether none is open.
  var isEmpty: Bool { innermost == nil }

  private var count: Int { outer.count + (innermost == nil ? 0 : 1) }

  /// Opens one.
  mutating func push(_ bracket: OpenBracket) {
    if var around = innermost {
      around.holdsBracket = true
      outer.append(around)
    }
    innermost = bracket
  }

  /// Takes the innermost one; `mayLink` says whether it may still open a link.
  mutating func pop() -> (bracket: OpenBracket, mayLink: Bool)? {
    guard let bracket = innermost else { return nil }
    innermost = outer.popLast()
    let mayLink = bracket.isImage || count >= dead
    dead = min(dead, count)
    return (bracket, mayLink)
  }

  /// Says that a link was found inside of all that are open.
  mutating func holdLink() {
    dead = count
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
