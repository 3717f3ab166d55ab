/// What is known of the characters up to U+024F, the letters of most languages in Latin script, by their
/// codes: tables that spare a look at Unicode's.
enum LatinLetters {
  /// The code behind the last.
  static let end: UInt32 = 0x250

  /// Their classes.
  static let classes: [CharacterClass] = (0..<end).map { scalar in
    Letter(scalar: scalar).ownClass
  }

  /// Their codes as a folding leaves them, by its raw value.
  static let codes: [[UInt32]] = (0 as UInt8..<4).map { rawValue in
    let folding = Folding(rawValue: rawValue)
    return (0..<end).map { folding.folded(Letter(scalar: $0)).code }
  }

  /// The bonus of a character behind another, by `pair` of their classes.
  static let bonuses: [Int32] = (0..<64).map { pair in
    guard let previous = CharacterClass(rawValue: UInt8(pair / 8)),
      let kind = CharacterClass(rawValue: UInt8(pair % 8))
    else { return 0 }
    return MatchScore.bonus(for: kind, after: previous)
  }

  /// The place of two classes in `bonuses`.
  static func pair(_ previous: CharacterClass, _ kind: CharacterClass) -> Int {
    Int(previous.rawValue) * 8 + Int(kind.rawValue)
  }
}
