/// What kind of character a letter is, in the order that fzf's bonuses need.
enum CharacterClass: UInt8, Comparable {
  case white, nonWord, delimiter, lower, upper, letter, number

  /// The class of an ASCII character.
  init(ascii: UInt8) {
    switch ascii {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): self = .lower
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): self = .upper
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .number
    case 0x20, 0x09...0x0D: self = .white
    case UInt8(ascii: "/"), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"),
      UInt8(ascii: "|"):
      self = .delimiter
    default: self = .nonWord
    }
  }

  /// The class of a character outside of ASCII.
  init(_ properties: Unicode.Scalar.Properties) {
    switch properties.generalCategory {
    case .lowercaseLetter: self = .lower
    case .uppercaseLetter: self = .upper
    case .titlecaseLetter, .modifierLetter, .otherLetter: self = .letter
    case .decimalNumber, .letterNumber, .otherNumber: self = .number
    default: self = properties.isWhitespace ? .white : .nonWord
    }
  }

  /// Whether one stands before the other in the order above.
  static func < (one: CharacterClass, other: CharacterClass) -> Bool {
    one.rawValue < other.rawValue
  }
}
