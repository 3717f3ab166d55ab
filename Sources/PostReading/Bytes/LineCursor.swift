import ChapterModel

/// A place in a line that knows its column, with tabs that reach to the next multiple of four; a tab
/// may be used up in part, as CommonMark wants it for the indentation inside containers.
struct LineCursor {
  /// The next byte to read.
  private(set) var offset: Int

  /// The columns left of it.
  private(set) var column = 0

  /// The end of the line, without what ends it.
  let end: Int

  /// How many columns of the tab at `offset` are used up.
  private var spentTab = 0

  /// The first byte of `line`.
  init(_ line: Line) {
    offset = line.range.lowerBound
    end = line.range.upperBound
  }

  /// The first byte from here on that is not blank, else the line's end.
  func content(_ text: Span<UInt8>) -> Int {
    text.skip(in: offset..<end, while: \.isBlank)
  }

  /// Whether only blanks are left.
  func isBlank(_ text: Span<UInt8>) -> Bool { content(text) == end }

  /// How many columns of blanks stand here; counts no further than `limit`.
  func indent(_ text: Span<UInt8>, limit: Int = 1000) -> Int {
    var width = 0
    var probe = self
    while width < limit, probe.offset < end, text[probe.offset].isBlank {
      probe.skipColumn(text)
      width += 1
    }
    return width
  }

  /// Goes on by up to `count` columns of blanks.
  mutating func skipColumns(_ count: Int, _ text: Span<UInt8>) {
    var left = count
    while left > 0, offset < end, text[offset].isBlank {
      skipColumn(text)
      left -= 1
    }
  }

  /// Goes on to a byte of this line that stands behind nothing but blanks and single-column bytes.
  mutating func advance(to target: Int, _ text: Span<UInt8>) {
    while offset < target {
      if text[offset] == 0x09 {
        skipColumn(text)
      } else {
        offset += 1
        column += 1
      }
    }
  }

  private mutating func skipColumn(_ text: Span<UInt8>) {
    column += 1
    guard text[offset] == 0x09 else {
      offset += 1
      return
    }
    spentTab += 1
    if column % 4 == 0 {
      offset += 1
      spentTab = 0
    }
  }
}
