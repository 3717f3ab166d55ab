import ChapterModel

/// A heading in the ATX form: one to six `#`, then a blank or the end of the line; a closing run of
/// `#` behind a blank is no part of its text.
enum ATXHeading {
  /// The heading that `range`, the rest of a line without its indentation, spells.
  static func read(_ text: Span<UInt8>, in range: Range<Int>) -> (level: Int, content: Range<Int>)?
  {
    let hash = UInt8(ascii: "#")
    let markerEnd = text.skip(in: range) { $0 == hash }
    let level = markerEnd - range.lowerBound
    guard (1...6).contains(level), markerEnd == range.upperBound || text[markerEnd].isBlank
    else { return nil }
    let content = text.trimmedWhitespace(markerEnd..<range.upperBound)
    var end = content.upperBound
    while end > content.lowerBound, text[end - 1] == hash { end -= 1 }
    if end == content.lowerBound { return (level, end..<end) }
    guard end < content.upperBound, text[end - 1].isBlank else { return (level, content) }
    return (level, text.trimmedWhitespace(content.lowerBound..<end))
  }
}

/// The line under a setext heading: a run of `=` (level 1) or `-` (level 2) and blanks behind it.
enum SetextUnderline {
  /// The level of the heading above `range`, the rest of a line without its indentation.
  static func level(_ text: Span<UInt8>, in range: Range<Int>) -> Int? {
    guard let byte = range.isEmpty ? nil : text[range.lowerBound],
      byte == UInt8(ascii: "=") || byte == UInt8(ascii: "-")
    else { return nil }
    let runEnd = text.skip(in: range) { $0 == byte }
    guard text.skip(in: runEnd..<range.upperBound, while: \.isBlank) == range.upperBound
    else { return nil }
    return byte == UInt8(ascii: "=") ? 1 : 2
  }
}

/// A thematic break: three or more of one of `*`, `-`, `_`, with any blanks between and behind.
enum ThematicBreak {
  /// Whether `range`, the rest of a line without its indentation, is one.
  static func matches(_ text: Span<UInt8>, in range: Range<Int>) -> Bool {
    guard let byte = range.isEmpty ? nil : text[range.lowerBound],
      byte == UInt8(ascii: "*") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    else { return false }
    var count = 0
    for offset in range where !text[offset].isBlank {
      guard text[offset] == byte else { return false }
      count += 1
    }
    return count >= 3
  }
}

/// The line that opens fenced code: three or more backticks, without one in what follows, or tildes.
struct CodeFence: Equatable {
  /// The backtick or the tilde.
  let byte: UInt8

  /// How many of them; a closing fence has at least as many.
  let length: Int

  /// The fence that `range`, the rest of a line without its indentation, opens.
  init?(_ text: Span<UInt8>, in range: Range<Int>) {
    let backtick = UInt8(ascii: "`")
    guard let byte = range.isEmpty ? nil : text[range.lowerBound],
      byte == backtick || byte == UInt8(ascii: "~")
    else { return nil }
    let runEnd = text.skip(in: range) { $0 == byte }
    guard runEnd - range.lowerBound >= 3 else { return nil }
    if byte == backtick, text.firstOffset(of: backtick, in: runEnd..<range.upperBound) != nil {
      return nil
    }
    self.byte = byte
    length = runEnd - range.lowerBound
  }

  /// Whether `range`, the rest of a line without its indentation, closes this fence.
  func isClosed(by text: Span<UInt8>, in range: Range<Int>) -> Bool {
    let runEnd = text.skip(in: range) { $0 == byte }
    return runEnd - range.lowerBound >= length
      && text.skip(in: runEnd..<range.upperBound, while: \.isBlank) == range.upperBound
  }
}

/// The marker of a list item: `-`, `+` or `*`, or up to nine digits and `.` or `)`, then a blank or
/// the end of the line.
struct ListMarker: Equatable {
  /// The bullet, or the byte behind the digits: items of one list share it.
  let byte: UInt8

  /// The number, nil for a bullet.
  let number: Int?

  /// The first byte behind it.
  let end: Int

  /// The marker that `range`, the rest of a line without its indentation, begins with.
  init?(_ text: Span<UInt8>, in range: Range<Int>) {
    guard !range.isEmpty else { return nil }
    let digitsEnd = text.skip(in: range, while: \.isDigit)
    let digits = range.lowerBound..<digitsEnd
    guard digits.count <= 9, digitsEnd < range.upperBound else { return nil }
    byte = text[digitsEnd]
    end = digitsEnd + 1
    if digits.isEmpty {
      guard byte == 0x2D || byte == 0x2B || byte == 0x2A else { return nil }
      number = nil
    } else {
      guard byte == 0x2E || byte == 0x29 else { return nil }
      number = digits.reduce(0) { $0 * 10 + Int(text[$1] - 0x30) }
    }
    guard end == range.upperBound || text[end].isBlank else { return nil }
  }
}
