/// Reads scalars into glyphs that every terminal draws alike.
///
/// - Controls, formats, the unassigned and the disputed become `�`; tab and the ends of lines a
///   blank, CR LF one blank.
/// - What isn't seen is left out: zero-width characters, controls of direction, variation selectors.
/// - A sequence joined by ZWJ is its first emoji; skin tones are left out; a flag is its two
///   letters; a keycap is its character.
/// - Marks stay on their base, at most ``markLimit`` of them; without a base they stand on `◌`.
/// - Hangul letters that compose are composed (Unicode 14, 3.12), since terminals do and libc
///   counts no cell for the ones that follow.
struct DisplayReader {
  /// The most marks on one base: what ncurses keeps in a cell is four.
  static let markLimit = 3

  /// The glyphs so far, but for the one in the making.
  private(set) var glyphs: [DisplayText.Glyph] = []

  /// The base of the glyph in the making, with its marks.
  private var base: Unicode.Scalar?
  private var marks: [Unicode.Scalar] = []

  /// Whether the emoji before was joined to the one that follows.
  private var isJoining = false
  private var isAfterCarriageReturn = false

  /// The glyphs of a string.
  static func glyphs(of string: String) -> [DisplayText.Glyph] {
    var reader = DisplayReader()
    reader.glyphs.reserveCapacity(string.utf8.count)
    for scalar in string.unicodeScalars { reader.read(scalar) }
    reader.endGlyph()
    return reader.glyphs
  }

  private mutating func read(_ scalar: Unicode.Scalar) {
    defer { isAfterCarriageReturn = scalar == "\r" }
    switch scalar {
    case "\n" where isAfterCarriageReturn: return
    case "\t", "\n", "\r", "\u{b}", "\u{c}", "\u{85}", "\u{2028}", "\u{2029}": begin(" ")
    case Self.joiner: isJoining = hasEmojiBase
    case "\u{1f1e6}"..."\u{1f1ff}": begin(Self.letter(ofRegion: scalar))
    case "\u{1f3fb}"..."\u{1f3ff}" where hasEmojiBase: return
    case "\u{1100}"..."\u{11ff}": readHangul(scalar)
    default: readOther(scalar)
    }
  }

  private mutating func readOther(_ scalar: Unicode.Scalar) {
    switch DisplayWidth(scalar) {
    case .narrow, .wide:
      if isJoining, scalar.isPictograph {
        isJoining = false
      } else {
        begin(scalar)
      }
    case .combining: add(scalar)
    case .nothing: return
    case .unknown: begin("\u{fffd}")
    }
  }

  private mutating func begin(_ scalar: Unicode.Scalar) {
    endGlyph()
    isJoining = false
    base = scalar
  }

  private mutating func add(_ mark: Unicode.Scalar) {
    if base == nil { begin("\u{25cc}") }
    if marks.count < Self.markLimit { marks.append(mark) }
  }

  private mutating func endGlyph() {
    guard let base else { return }
    var text = String.UnicodeScalarView()
    text.append(base)
    for mark in marks { text.append(mark) }
    marks.removeAll(keepingCapacity: true)
    self.base = nil
    glyphs.append(
      DisplayText.Glyph(text: String(text), width: DisplayWidth(base).cells ?? 1))
  }

  private var hasEmojiBase: Bool { base?.isPictograph ?? false }

  private static let joiner: Unicode.Scalar = "\u{200d}"

  /// The letter that a half of a flag stands for.
  private static func letter(ofRegion scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value - 0x1f1e6) + UInt8(ascii: "A"))
  }
}

extension DisplayReader {
  /// Reads a Hangul letter: a syllable with the one before it where they compose.
  private mutating func readHangul(_ scalar: Unicode.Scalar) {
    guard let base, marks.isEmpty, let syllable = Self.syllable(base, scalar) else {
      return readOther(scalar)
    }
    self.base = syllable
  }

  private static func syllable(
    _ first: Unicode.Scalar, _ second: Unicode.Scalar
  ) -> Unicode.Scalar? {
    switch (first.value, second.value) {
    case (0x1100...0x1112, 0x1161...0x1175):
      Unicode.Scalar(0xac00 + ((first.value - 0x1100) * 21 + second.value - 0x1161) * 28)
    case (0xac00...0xd7a3, 0x11a8...0x11c2) where (first.value - 0xac00) % 28 == 0:
      Unicode.Scalar(first.value + second.value - 0x11a7)
    default: nil
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is an emoji by itself, unlike digits and `#`, which only begin keycaps.
  fileprivate var isPictograph: Bool { value > 0xff && properties.isEmoji }
}
