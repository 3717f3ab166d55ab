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
    let found = Self.classes.union(text, in: line)
    self.init(rawValue: found & 7)
    // What only pairs of bytes tell is looked for last.
    if Self.holdsPair(text, in: line, holdsSigns: found & 8 != 0) { insert(.marks) }
  }

  /// Where words end, the bytes beside each other aside.
  static func wordsEnd(_ text: Span<UInt8>, in range: Range<Int>) -> Int {
    classes.first(7, text, in: range)
  }

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

  /// What each byte is, as `rawValue` has it; 8 for the second of a pair. Marks are those of inlines, of
  /// cells and mathematics, and bytes that wide blanks and signs begin with.
  private static let classes = ByteClasses([
    (digits.rawValue, Array(0x30...0x39)),
    (unreadable.rawValue, Array(0..<0x20) + [0x7B, 0x7D, 0x7F]),
    (
      marks.rawValue,
      Array("#$&*<=>@|~[\\]^_`".utf8) + [0xC2, 0xE1, 0xE2, 0xE3, 0xEF]
    ),
    (8, Array("/.".utf8)),
  ])
}
