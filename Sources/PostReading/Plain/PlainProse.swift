import ChapterModel

/// What a line of text holds besides words.
struct PlainProse: OptionSet {
  let rawValue: UInt8

  /// A byte that inlines may give a meaning to, or that may be a blank: the line has to be scanned.
  static let marks = PlainProse(rawValue: 1)

  /// A number that may be a time.
  static let times = PlainProse(rawValue: 2)

  /// Nothing that any line of a post may hold and be no paragraph's.
  static let unreadable = PlainProse(rawValue: 4)

  /// A set of what a line may hold.
  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Looks through a line, of which neither the first nor the last byte may be a blank.
  init(_ text: Span<UInt8>, in line: Range<Int>) {
    let found = Self.classes.union(text, in: line)
    self.init(rawValue: found & Self.stops)
    // What only the bytes around one tell is looked for last.
    if Self.holdsPair(text, in: line, kinds: found) { insert(.marks) }
    let timed = Self.digit | Self.bracket
    if found & timed == timed, Self.holdTime(text, in: line, amongMarks: contains(.marks)) {
      insert(.times)
    }
  }

  /// Where words and numbers end: at the first byte that is none of theirs, at their beginning where bytes
  /// side by side are none.
  static func wordsEnd(_ text: Span<UInt8>, in range: Range<Int>) -> Int {
    var end = range.lowerBound
    while true {
      end = classes.first(stops | sign, text, in: end..<range.upperBound)
      guard end < range.upperBound, classes[text[end]] & stops == 0,
        !isMark(text, at: end, in: range)
      else { break }
      end += 1
    }
    return holdsPair(text, in: range.lowerBound..<end, kinds: stroke) ? range.lowerBound : end
  }

  /// Whether two blanks stand side by side, or a sign that others around it make a mark; `kinds` are those
  /// of the bytes.
  private static func holdsPair(
    _ text: Span<UInt8>, in line: Range<Int>, kinds: UInt8
  ) -> Bool {
    if text.firstDoubleSpace(in: line) < line.upperBound { return true }
    if kinds & stroke != 0,
      holdsMark(text, in: line, next: { text.firstOffset(of: 0x2F, or: 0x2E, in: $0) })
    {
      return true
    }
    return kinds & sign != 0
      && holdsMark(text, in: line, next: { classes.first(sign, text, in: $0) })
  }

  /// Whether one of the signs that `next` finds in a line is a mark.
  @inline(__always)
  private static func holdsMark(
    _ text: Span<UInt8>, in line: Range<Int>, next: (Range<Int>) -> Int
  ) -> Bool {
    var offset = line.lowerBound
    while true {
      offset = next(offset..<line.upperBound)
      guard offset < line.upperBound else { return false }
      if isMark(text, at: offset, in: line) { return true }
      offset += 1
    }
  }

  /// Whether a sign begins more than itself: an address (`http://`, `www.`), an entity, or a blank or
  /// control beyond ASCII, seen ones or not.
  private static func isMark(_ text: Span<UInt8>, at offset: Int, in line: Range<Int>) -> Bool {
    let previous = offset > line.lowerBound ? text[offset - 1] : 0
    let next = offset + 1 < line.upperBound ? text[offset + 1] : 0
    let last = offset + 2 < line.upperBound ? text[offset + 2] : 0
    switch (text[offset], next) {
    case (UInt8(ascii: "/"), _): return previous == UInt8(ascii: ":")
    case (UInt8(ascii: "."), _): return previous | 0x20 == UInt8(ascii: "w")
    case (UInt8(ascii: "&"), _): return next.isLetter || next == UInt8(ascii: "#")
    case (0xC2, _): return next <= 0xA0
    case (0xE1, 0x9A), (0xE1, 0xA0): return true
    // U+2000 to U+200F, U+2028 to U+202F and U+205F to U+206F.
    case (0xE2, 0x80): return last < 0x90 || (0xA8..<0xB0).contains(last)
    case (0xE2, 0x81): return last >= 0x9F
    case (0xE3, 0x80): return last == 0x80
    default: return false
    }
  }

  /// Whether digits may be a time: in front of a colon, or with units in brackets, which marks may stand
  /// between.
  private static func holdTime(
    _ text: Span<UInt8>, in line: Range<Int>, amongMarks: Bool
  ) -> Bool {
    var offset = line.lowerBound
    while true {
      offset = classes.first(bracket, text, in: offset..<line.upperBound)
      guard offset < line.upperBound else { return false }
      if text[offset] == UInt8(ascii: ":") {
        if offset > line.lowerBound, text[offset - 1].isDigit { return true }
      } else {
        let first = text.pastBlanks(from: offset + 1, before: line.upperBound)
        if amongMarks, first < line.upperBound, text[first].isDigit { return true }
        if StampLabel.read(text, at: offset, before: line.upperBound) != nil { return true }
      }
      offset += 1
    }
  }

  /// What ends words: bytes that are marks by themselves, those of inlines, of cells and mathematics and the
  /// one that full-width signs begin with, and those of no line.
  private static let stops = marks.rawValue | unreadable.rawValue

  private static let digit: UInt8 = 2

  /// A stroke or dot, which an address may begin with.
  private static let stroke: UInt8 = 8

  /// A colon or bracket, which a time may stand beside.
  private static let bracket: UInt8 = 16

  /// What else is a mark by what stands behind it.
  private static let sign: UInt8 = 32

  /// What each byte is, a bit each.
  private static let classes = ByteClasses([
    (marks.rawValue, Array("#$*<=>@|~[\\]^_`".utf8) + [0xEF]), (digit, Array(0x30...0x39)),
    (unreadable.rawValue, Array(0..<0x20) + [0x7B, 0x7D, 0x7F]), (stroke, Array("/.".utf8)),
    (bracket, Array(":([".utf8) + [0xE3]), (sign, Array("&".utf8) + [0xC2, 0xE1, 0xE2, 0xE3]),
  ])
}
