/// A letter as search sees it: a Unicode scalar, or one with an accent that has no scalar of its own.
///
/// `é` is one letter whether a post holds it composed or as `e` and U+0301, and so is `x̂`, for which
/// Unicode has only the two scalars: its code is the base's with the accent's number above it.
struct Letter: Hashable {
  /// The scalar's value in the low 21 bits; above them 0, or the number of an accent from 1 on.
  let code: UInt32

  private static let scalarBits: UInt32 = 21

  /// The letter that a scalar is by itself.
  init(scalar: UInt32) {
    code = scalar
  }

  /// A letter with a combining mark behind it.
  init(_ base: Letter, with mark: UInt32) {
    if let composed = AccentTable.composed(base.scalar, mark), base.accent == 0 {
      code = composed
    } else {
      code = base.scalar | (Self.accentNumber(of: mark) << Self.scalarBits)
    }
  }

  /// Whether a scalar is a mark that makes one letter with the letter before it: Unicode's block of
  /// combining diacritical marks, and the voiced sound marks of kana.
  static func isMark(_ scalar: UInt32) -> Bool {
    scalar &- 0x300 < 0x70 || scalar &- 0x3099 < 2
  }

  /// The small letter of a capital, without a change of anything else.
  var lowercased: Letter {
    if code < 0x80 { return code &- 65 < 26 ? Letter(scalar: code + 32) : self }
    guard let first = properties?.lowercaseMapping.unicodeScalars.first else { return self }
    return Letter(code: first.value | (accent << Self.scalarBits))
  }

  /// The letter without its accent, where Latin has that letter.
  var withoutAccent: Letter {
    guard code >= 0x80 else { return self }
    return Letter(scalar: AccentTable.base(of: scalar) ?? scalar)
  }

  /// What kind of character it is.
  var characterClass: CharacterClass {
    code < LatinLetters.end ? LatinLetters.classes[Int(code)] : ownClass
  }

  /// The same without a table.
  var ownClass: CharacterClass {
    if code < 0x80 { return CharacterClass(ascii: UInt8(code)) }
    return properties.map(CharacterClass.init) ?? .nonWord
  }

  private init(code: UInt32) {
    self.code = code
  }

  private var scalar: UInt32 { code & ((1 << Self.scalarBits) - 1) }

  private var accent: UInt32 { code >> Self.scalarBits }

  private var properties: Unicode.Scalar.Properties? { Unicode.Scalar(scalar)?.properties }

  private static func accentNumber(of mark: UInt32) -> UInt32 {
    mark < 0x3099 ? mark - 0x300 + 1 : mark - 0x3099 + 0x71
  }
}
