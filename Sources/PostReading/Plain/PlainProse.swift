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
    precondition(line.lowerBound >= 0 && line.upperBound <= text.count)
    var found: UInt8 = 0
    for offset in line { found |= Self.classes[Int(text[unchecked: offset])] }
    self.init(rawValue: found & 7)
    // What only pairs of bytes tell is looked for last.
    if Self.holdsPair(text, in: line, holdsSigns: found & 8 != 0) { insert(.marks) }
  }

  /// Whether a byte belongs to words, the bytes beside it aside.
  @inline(__always)
  static func mayBeOfWords(_ byte: UInt8) -> Bool { classes[Int(byte)] & 7 == 0 }

  /// Whether two blanks stand side by side, or what an address may begin with, for which a range may hold
  /// the signs.
  static func holdsPair(
    _ text: Span<UInt8>, in line: Range<Int>, holdsSigns: Bool = true
  ) -> Bool {
    text.firstDoubleSpace(in: line) < line.upperBound
      || (holdsSigns && holdsAddress(text, in: line))
  }

  private static func holdsAddress(_ text: Span<UInt8>, in line: Range<Int>) -> Bool {
    var offset = line.lowerBound
    while true {
      offset = text.firstOffset(
        of: UInt8(ascii: "/"), or: UInt8(ascii: "."), in: offset..<line.upperBound)
      guard offset < line.upperBound else { return false }
      if offset > line.lowerBound, isPair(text[offset - 1], text[offset]) { return true }
      offset += 1
    }
  }

  /// Whether an address may begin with two bytes: `http://`, `www.`
  @inline(__always)
  private static func isPair(_ first: UInt8, _ second: UInt8) -> Bool {
    switch second {
    case UInt8(ascii: "/"): first == UInt8(ascii: ":")
    case UInt8(ascii: "."): first | 0x20 == UInt8(ascii: "w")
    default: false
    }
  }

  /// What each byte is, as `rawValue` has it; 8 for the second of a pair.
  private static let classes: InlineArray<256, UInt8> = {
    var classes = InlineArray<256, UInt8>(repeating: 0)
    for digit in 0x30...0x39 { classes[digit] = digits.rawValue }
    for byte in Array(0..<0x20) + [0x7B, 0x7D, 0x7F] { classes[byte] = unreadable.rawValue }
    // Marks of inlines, of cells and mathematics; bytes that wide blanks and signs begin with.
    let signs = [0x23, 0x24, 0x26, 0x2A, 0x3C, 0x3D, 0x3E, 0x40, 0x7C, 0x7E, 0xC2, 0xEF]
    for byte in signs + Array(0x5B...0x60) + Array(0xE1...0xE3) { classes[byte] = marks.rawValue }
    for byte in "/.".utf8 { classes[Int(byte)] = 8 }
    return classes
  }()
}
