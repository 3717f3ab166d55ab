/// What a pattern overlooks when it is compared with a text.
struct Folding: OptionSet, Hashable {
  let rawValue: UInt8

  /// Capitals and small letters are one.
  static let letterCase = Folding(rawValue: 1)

  /// Letters with and without accents are one.
  static let accents = Folding(rawValue: 2)

  /// Both: what most patterns overlook.
  static let all: Folding = [.letterCase, .accents]

  /// A letter as far as it counts.
  func callAsFunction(_ letter: Letter) -> Letter {
    guard letter.code < LatinLetters.end else { return folded(letter) }
    return Letter(scalar: LatinLetters.codes[Int(rawValue)][Int(letter.code)])
  }

  /// The same without a table.
  func folded(_ letter: Letter) -> Letter {
    let cased = contains(.letterCase) ? letter.lowercased : letter
    return contains(.accents) ? cased.withoutAccent : cased
  }
}
