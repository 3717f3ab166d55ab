/// One word of a query: letters to find, and how they have to stand.
struct Pattern: Hashable {
  /// How the letters have to stand in a text.
  enum Kind: Hashable {
    /// In order, with anything between them.
    case fuzzy
    /// Side by side.
    case exact
    /// Side by side at the beginning.
    case start
    /// Side by side at the end.
    case end
    /// As the whole text.
    case whole
  }

  /// How the letters have to stand.
  let kind: Kind

  /// What it overlooks: letter case where it has no capital, accents where it has none.
  let folding: Folding

  /// The codes of its letters, folded; never empty.
  let codes: [UInt32]

  /// The letters that a text must have for it to match, case and accents aside.
  let mask: LetterMask

  /// The masks of its letters, one by one.
  let letterMasks: [LetterMask]

  /// The masks of what is left of it from each letter on, and of the nothing behind the last.
  let restMasks: [LetterMask]

  /// Whether a text has the last letter where its mask has that letter's bit, and only there.
  let isEndTold: Bool

  private let beginsWhite: Bool
  private let endsWhite: Bool

  /// A pattern; nil without a letter.
  ///
  /// - Parameters:
  ///   - letters: what to find.
  ///   - kind: how it has to stand.
  ///   - folding: what to overlook.
  init?(_ letters: ArraySlice<Letter>, kind: Kind, folding: Folding) {
    guard let first = letters.first, let last = letters.last else { return nil }
    self.kind = kind
    self.folding = folding
    codes = letters.map { folding($0).code }
    mask = LetterMask(letters)
    letterMasks = letters.map { LetterMask(CollectionOfOne($0)) }
    restMasks = letterMasks.reversed().reduce(into: [LetterMask()]) { masks, letter in
      masks.append(masks[masks.count - 1].union(letter))
    }.reversed()
    isEndTold = folding == .all && LetterMask.tells(folding(last).code)
    beginsWhite = first.characterClass == .white
    endsWhite = last.characterClass == .white
  }

  /// The place of a pattern that has to stand at the beginning, at the end or as the whole of a line,
  /// whose blanks there don't count; nil where it does not stand there.
  func anchoredPlace(in line: LineText) -> Range<Int>? {
    var (start, end) = (0, line.count)
    if kind != .end, !beginsWhite {
      while start < end, line.isWhite(at: start) { start += 1 }
    }
    if kind != .start, !endsWhite {
      while end > start, line.isWhite(at: end - 1) { end -= 1 }
    }
    guard end - start >= codes.count, kind != .whole || end - start == codes.count
    else { return nil }
    let place = kind == .end ? end - codes.count..<end : start..<start + codes.count
    return line.codes(folding)[place].elementsEqual(codes) ? place : nil
  }
}
