/// The points that a match gets, those of fzf: a letter is worth 16, one at the beginning of a word
/// half as much more, a gap costs.
enum MatchScore {
  /// For each letter found.
  static let letter: Int32 = 16

  /// For the first letter of a gap.
  static let gapStart: Int32 = -3

  /// For each further letter of a gap.
  static let gapExtension: Int32 = -1

  /// For a letter at the beginning of a word, behind a sign.
  static let boundary: Int32 = letter / 2

  /// For a letter at the beginning of a word, behind a blank or at the start of the text.
  static let boundaryWhite = boundary + 2

  /// For a letter at the beginning of a word, behind one of `/,:;|`.
  static let boundaryDelimiter = boundary + 1

  /// For a sign, which is no part of a word.
  static let nonWord: Int32 = letter / 2

  /// For the hump of a `camelCase` word and the first digit of `word123`.
  static let camel = boundary + gapExtension

  /// The least for a letter right behind another one that was found.
  static let consecutive = -(gapStart + gapExtension)

  /// The first letter of a pattern counts its bonus so many times.
  static let firstLetterFactor: Int32 = 2

  /// The most that a letter gets which isn't the pattern's first.
  static let mostForLetter = letter + boundaryWhite

  /// The bonus of a letter for where it stands.
  static func bonus(for letter: CharacterClass, after previous: CharacterClass) -> Int32 {
    if letter > .nonWord {
      switch previous {
      case .white: return boundaryWhite
      case .delimiter: return boundaryDelimiter
      case .nonWord: return boundary
      case .lower, .upper, .letter, .number: break
      }
    }
    if previous == .lower && letter == .upper || previous != .number && letter == .number {
      return camel
    }
    switch letter {
    case .nonWord, .delimiter: return nonWord
    case .white: return boundaryWhite
    case .lower, .upper, .letter, .number: return 0
    }
  }

  /// The points of a pattern whose letters stand side by side.
  ///
  /// - Parameter bonuses: those of the letters found.
  /// - Returns: the points; 0 for no letters.
  static func ofRun(_ bonuses: ArraySlice<Int32>) -> Int32 {
    guard let first = bonuses.first else { return 0 }
    var score = letter + first * firstLetterFactor
    var runBonus = first
    for bonus in bonuses.dropFirst() {
      if bonus >= boundary, bonus > runBonus { runBonus = bonus }
      score += letter + max(bonus, runBonus, consecutive)
    }
    return score
  }

  /// The points of a pattern that is all of a text.
  static func ofWhole(count: Int) -> Int32 {
    (letter + boundaryWhite) * Int32(clamping: count) + boundaryWhite
  }
}
