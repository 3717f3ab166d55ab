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
    text.withBytes { insert($0, Self.asciiBits) }
  }

  /// Adds the letters of a text's bytes. It runs for each title of a library, so the table is looked up
  /// once for all of them: ``asciiBits``.
  mutating func insert(_ bytes: Span<UInt8>, _ asciiBits: [UInt64]) {
    let table = asciiBits.span
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        bits |= table[Int(byte)]
        offset += 1
      } else {
        offset += insertScalar(bytes, at: offset)
      }
    }
  }

  /// Adds a letter outside of ASCII and returns how many bytes it has. What it makes of a mark and
  /// the letter before is not looked up: such a text has all bits.
  private mutating func insertScalar(_ bytes: Span<UInt8>, at offset: Int) -> Int {
    let (scalar, length) = UTF8Scalar.read(bytes, at: offset)
    if Letter.isMark(scalar) {
      bits = .max
    } else {
      insert(Folding.all(Letter(scalar: scalar)).code)
    }
    return length
  }

  private mutating func insert(_ code: UInt32) {
    bits |= 1 << UInt64(Self.bit(of: code))
  }

  /// The bits of the characters of ASCII.
  static let asciiBits: [UInt64] = (0..<0x80).map {
    1 << UInt64(bit(of: Folding.all(Letter(scalar: $0)).code))
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
