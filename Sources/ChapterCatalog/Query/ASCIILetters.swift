/// What is known of ASCII characters, by their code: tables that spare a look at Unicode's.
enum ASCIILetters {
  /// Their classes.
  static let classes: [CharacterClass] = (0..<0x80).map { CharacterClass(ascii: $0) }

  /// Their codes as written.
  static let written: [UInt32] = Array(0..<0x80)

  /// Their codes without case.
  static let small: [UInt32] = written.map { Letter(scalar: $0).lowercased.code }

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
