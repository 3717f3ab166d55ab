import ChapterModel

/// What a line of text holds besides words.
struct PlainProse: OptionSet {
  let rawValue: UInt8

  /// A byte that inlines may give a meaning to, or that may be a blank: the line has to be scanned.
  static let marks = PlainProse(rawValue: 1)

  /// A digit: it may be a part of a time.
  static let digits = PlainProse(rawValue: 2)

  /// Nothing that any line of a post may hold and be no paragraph's.
  static let unreadable = PlainProse(rawValue: 4)

  /// A set of what a line may hold.
  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Looks through a line, of which neither the first nor the last byte may be a blank.
  init(_ text: Span<UInt8>, in line: Range<Int>) {
    var found: PlainProse = []
    var previous: UInt8 = 0
    for offset in line {
      let byte = text[offset]
      found.formUnion(PlainProse(byte, behind: previous))
      previous = byte
    }
    self = found
  }

  /// What a byte behind another one is; nothing where it belongs to words.
  @inline(__always)
  init(_ byte: UInt8, behind previous: UInt8) {
    switch byte {
    case 0x30...0x39: self = .digits
    case 0..<0x20, 0x7B, 0x7D, 0x7F: self = .unreadable
    // Marks of inlines, of cells and mathematics; bytes that wide blanks and signs begin with.
    case 0x23, 0x24, 0x26, 0x2A, 0x3C, 0x3D, 0x3E, 0x40, 0x5B...0x60, 0x7C, 0x7E, 0xC2,
      0xE1...0xE3, 0xEF:
      self = .marks
    case 0x20: self = previous == 0x20 ? .marks : []
    // `http://`, `www.`
    case UInt8(ascii: "/"): self = previous == UInt8(ascii: ":") ? .marks : []
    case UInt8(ascii: "."): self = previous | 0x20 == UInt8(ascii: "w") ? .marks : []
    default: self = []
    }
  }
}
