import ChapterModel

/// A URL that stands in the text without marks, as GitHub links it: `http://` and `https://` behind
/// anything but a letter, `www.` at a border, up to a blank or `<`; closing punctuation is no part of
/// it, and a closing parenthesis only where the URL opens it. A host behind `www.` has a dot in it.
enum BareURL {
  /// Whether a URL may begin behind a byte: `www.` only at a border, a scheme behind anything but
  /// another letter.
  static func mayBegin(with first: UInt8, behind byte: UInt8) -> Bool {
    guard first.lowercased == UInt8(ascii: "w") else { return !byte.isLetter }
    return byte.isWhitespace || byte == 0x2A || byte == 0x5F || byte == 0x7E || byte == 0x28
  }

  /// Where the URL that begins `range` ends.
  static func end(_ text: Span<UInt8>, in range: Range<Int>) -> Int? {
    guard let hostStart = hostStart(text, in: range) else { return nil }
    let hostEnd = text.skip(in: hostStart..<range.upperBound) {
      $0.isDigitOrLetter || $0 == 0x2E || $0 == 0x2D || $0 == 0x5F || $0 >= 0x80
    }
    guard hostStart < hostEnd, text[hostStart].isDigitOrLetter || text[hostStart] >= 0x80
    else { return nil }
    if text[range.lowerBound].lowercased == UInt8(ascii: "w") {
      let dot = text.firstOffset(of: UInt8(ascii: "."), in: hostStart..<hostEnd)
      guard let dot, dot + 1 < hostEnd else { return nil }
    }
    let stop = text.skip(in: hostEnd..<range.upperBound) { !$0.isWhitespace && $0 != 0x3C }
    return trimmedEnd(text, in: hostStart..<stop)
  }

  private static func hostStart(_ text: Span<UInt8>, in range: Range<Int>) -> Int? {
    if text.begins(range, with: "https://") { return range.lowerBound + 8 }
    if text.begins(range, with: "http://") { return range.lowerBound + 7 }
    return text.begins(range, with: "www.") ? range.lowerBound + 4 : nil
  }

  private static func trimmedEnd(_ text: Span<UInt8>, in range: Range<Int>) -> Int {
    var end = range.upperBound
    var surplus = range.reduce(0) { count, offset in
      text[offset] == 0x29 ? count + 1 : text[offset] == 0x28 ? count - 1 : count
    }
    while end > range.lowerBound {
      let last = text[end - 1]
      if last == UInt8(ascii: ")") {
        guard surplus > 0 else { break }
        surplus -= 1
      } else if last == UInt8(ascii: ";"), let start = entityStart(text, in: range.lowerBound..<end)
      {
        end = start + 1
      } else if !closing.contains(last) {
        break
      }
      end -= 1
    }
    return end
  }

  /// The `&` of the entity that ends `range`.
  private static func entityStart(_ text: Span<UInt8>, in range: Range<Int>) -> Int? {
    var start = range.upperBound - 1
    while start > range.lowerBound, text[start - 1].isDigitOrLetter { start -= 1 }
    guard start > range.lowerBound, start < range.upperBound - 1, text[start - 1] == 0x26
    else { return nil }
    return start - 1
  }

  private static let closing: [UInt8] = Array("?!.,:*_~'\";".utf8)
}
