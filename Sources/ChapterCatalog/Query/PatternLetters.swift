/// Letters as a pattern has them, read from texts without marks: each character is a letter by itself.
struct PatternLetters {
  /// The codes of the characters up to U+024F that the pattern has, folded; `other` for others.
  let codes: [UInt32]

  private let folding: Folding

  /// Stands for letters that the pattern has not.
  static let other = UInt32.max

  /// The letters of a pattern.
  init(_ pattern: Pattern) {
    let known = Set(pattern.codes)
    folding = pattern.folding
    codes = LatinLetters.codes[Int(folding.rawValue)].map { known.contains($0) ? $0 : Self.other }
  }

  /// What a character beyond the table is.
  func code(beyond scalar: UInt32) -> UInt32 { folding(Letter(scalar: scalar)).code }
}
