import ChapterModel

/// Which letters a text has, as bits: what a pattern needs and a text has not can't be found in it.
///
/// `a` to `z` and the digits have a bit each, all others share 28 of them. Case and accents are
/// folded away, so that a mask is the same for all foldings.
struct LetterMask: Hashable {
  /// The bits.
  private(set) var bits: UInt64 = 0

  /// The mask of nothing.
  init() {}

  /// The mask of letters.
  init(_ letters: some Sequence<Letter>) {
    for letter in letters { insert(Folding.all(letter).code) }
  }

  /// The mask of a text.
  init(_ text: String) {
    insert(text)
  }

  /// Whether all bits of another mask are here.
  func holds(_ other: LetterMask) -> Bool { bits & other.bits == other.bits }

  /// Whether it may be that of a text with marks, whose letters aren't looked up.
  var isUnknown: Bool { bits == .max }

  /// Adds the letters of another mask.
  mutating func formUnion(_ other: LetterMask) { bits |= other.bits }

  /// The letters that another mask has not.
  func without(_ other: LetterMask) -> LetterMask {
    var rest = self
    rest.bits &= ~other.bits
    return rest
  }

  /// Both masks' letters.
  func union(_ other: LetterMask) -> LetterMask {
    var union = self
    union.formUnion(other)
    return union
  }

  /// Adds the letters of a text.
  mutating func insert(_ text: String) {
    text.withBytes { insert($0, Self.latinBits) }
  }

  /// Adds the letters of a text's bytes. It runs for each title of a library, so the table is looked up
  /// once for all of them: ``latinBits``.
  mutating func insert(_ bytes: Span<UInt8>, _ letterBits: [UInt64]) {
    let table = letterBits.span
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        bits |= table[Int(byte)]
        offset += 1
        continue
      }
      let (scalar, length) = UTF8Scalar.read(bytes, at: offset)
      if scalar < LatinLetters.end {
        bits |= table[Int(scalar)]
      } else {
        insert(scalar: scalar)
      }
      offset += length
    }
  }

  /// The bits of the characters up to U+024F.
  static let latinBits: [UInt64] = (0..<LatinLetters.end).map {
    1 << UInt64(bit(of: Folding.all(Letter(scalar: $0)).code))
  }

  /// Adds a letter that the table has not. What it makes of a mark and the letter before is not looked
  /// up: such a text has all bits.
  private mutating func insert(scalar: UInt32) {
    if Letter.isMark(scalar) {
      bits = .max
    } else {
      insert(Folding.all(Letter(scalar: scalar)).code)
    }
  }

  private mutating func insert(_ code: UInt32) {
    bits |= 1 << UInt64(Self.bit(of: code))
  }

  /// Whether a letter, folded, has a bit of its own, so that a mask with that bit is of a text with the
  /// letter.
  static func tells(_ code: UInt32) -> Bool { bit(of: code) < sharedBits }

  /// The first of the bits that letters share.
  private static let sharedBits: UInt8 = 36

  private static func bit(of code: UInt32) -> UInt8 {
    switch code {
    case 97...122: UInt8(code - 97)
    case 48...57: UInt8(code - 48 + 26)
    default: sharedBits + UInt8((code &* 0x9E37_79B1 >> 16) % 28)
    }
  }
}
