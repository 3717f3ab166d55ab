import ChapterModel

/// A stamp whose colons or digits are full-width (`１：２３`), or between whose units an invisible
/// blank stands: understood, and said to be odd.
enum LenientStamp {
  /// A stamp in a text.
  struct Reading: Equatable {
    /// What it is; its own end counts in a copy, so take `end`.
    let stamp: Stamp

    /// The first byte behind it.
    let end: Int

    /// Whether it holds anything but digits and colons of ASCII.
    let isOdd: Bool
  }

  /// The stamp that begins at a byte; nil where there is none.
  static func read(_ text: Span<UInt8>, at start: Int, before end: Int) -> Reading? {
    guard start < end, text[start].isDigit || text[start] == 0xEF else { return nil }
    switch Stamp.read(text, at: start, before: end) {
    case .time(let time, let stop):
      return Reading(stamp: .time(time, end: stop), end: stop, isOdd: false)
    case .badUnit(let stop): return Reading(stamp: .badUnit(end: stop), end: stop, isOdd: false)
    case nil: return odd(text, at: start, before: end)
    }
  }

  private static func odd(_ text: Span<UInt8>, at start: Int, before end: Int) -> Reading? {
    // Odd signs are not of ASCII, and stand within the 16 signs that are looked at.
    let near = start..<min(end, start + 16)
    guard text.skip(in: near, while: { $0 < 0x80 }) < near.upperBound else { return nil }
    var (copy, sources): ([UInt8], [Int]) = ([], [])
    if start > 0 {
      copy.append(text[start - 1])
      sources.append(start - 1)
    }
    var offset = start
    var isOdd = false
    while offset < end, copy.count < 16 {
      let (byte, length) = plain(text, at: offset, before: end)
      isOdd = isOdd || length > 1
      if let byte {
        copy.append(byte)
        sources.append(offset)
      }
      offset += length
    }
    guard isOdd else { return nil }
    sources.append(offset)
    let span = copy.span
    let first = start > 0 ? 1 : 0
    guard let stamp = Stamp.read(span, at: first, before: copy.count) else { return nil }
    let stop = sources[stamp.end - 1] + plain(text, at: sources[stamp.end - 1], before: end).length
    guard stop - start > stamp.end - first else { return nil }
    return Reading(stamp: stamp, end: stop, isOdd: true)
  }

  /// The byte of ASCII that stands for what is written, nil for an invisible blank.
  private static func plain(
    _ text: Span<UInt8>, at offset: Int, before end: Int
  ) -> (byte: UInt8?, length: Int) {
    let byte = text[offset]
    if byte == 0xEF, offset + 2 < end, text[offset + 1] == 0xBC {
      let last = text[offset + 2]
      if last == 0x9A { return (UInt8(ascii: ":"), 3) }
      if (0x90...0x99).contains(last) { return (last - 0x60, 3) }
    }
    let length = text.oddBlank(at: offset, before: end)
    return length > 0 ? (nil, length) : (byte, 1)
  }
}

extension Stamp {
  /// The offset behind it.
  var end: Int {
    switch self {
    case .time(_, let end), .badUnit(let end): end
    }
  }
}

extension Span where Element == UInt8 {
  /// How many bytes the blank outside of ASCII takes that stands at an offset: a no-break space,
  /// one of U+2000 to U+200D, a narrow no-break, word-joining or ideographic one; 0 for anything
  /// else.
  func oddBlank(at offset: Int, before end: Int) -> Int {
    if has("\u{A0}", at: offset, before: end) { return 2 }
    guard offset + 2 < end else { return 0 }
    let (first, second, third) = (self[offset], self[offset + 1], self[offset + 2])
    switch (first, second) {
    case (0xE2, 0x80): return third <= 0x8D || third == 0xAF ? 3 : 0
    case (0xE2, 0x81): return third == 0xA0 || third == 0x9F ? 3 : 0
    case (0xE3, 0x80): return third == 0x80 ? 3 : 0
    default: return 0
    }
  }

  /// The first offset that is no blank, of ASCII or outside of it.
  func pastBlanks(from start: Int, before end: Int) -> Int {
    var offset = start
    while offset < end {
      if self[offset].isWhitespace {
        offset += 1
        continue
      }
      let length = oddBlank(at: offset, before: end)
      guard length > 0 else { break }
      offset += length
    }
    return offset
  }
}
