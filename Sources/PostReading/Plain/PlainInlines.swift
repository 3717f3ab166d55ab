import ChapterModel

/// Reads the inlines of a line that has none but those that nearly all prose has:
///
///     line  = words *( words / "`" words "`" / "**" words "**" / "[" words "](" url ")" )
///     words = 1*(a byte that is no mark, no digit and no second blank)
///     url   = 1*(a letter, digit or one of "%+,-./:=?_")        ; that names no video
///
/// What stands in marks has blanks or the line's end around it, and the line begins with a letter, so
/// that it is neither emphasis nor links as a whole. To `InlineScanner` and `PlainText` such a line is
/// the same text, without a time and without a video, in twenty times as many steps.
enum PlainInlines {
  /// Calls `body` with the pieces of a line's text in their order.
  ///
  /// - Returns: whether the line is such a one; where it isn't, the pieces mean nothing.
  static func read(
    _ text: Span<UInt8>, in line: Range<Int>, _ body: (Range<Int>) -> Void
  ) -> Bool {
    guard let first = line.first, text[first].isLetter else { return false }
    var offset = first
    while offset < line.upperBound {
      let end = wordsEnd(text, in: offset..<line.upperBound)
      guard end > offset else { return false }
      body(offset..<end)
      if end == line.upperBound { return true }
      // A mark stands behind a blank.
      guard text[end - 1] == 0x20,
        let (piece, next) = marked(text, at: end, before: line.upperBound)
      else { return false }
      body(piece)
      offset = next
      guard offset == line.upperBound || isBorder(text[offset]) else { return false }
    }
    return true
  }

  /// Where words end: at the first byte that is none of theirs; at their beginning where two bytes side
  /// by side are none.
  private static func wordsEnd(_ text: Span<UInt8>, in range: Range<Int>) -> Int {
    let end = text.skip(in: range, while: PlainProse.mayBeOfWords)
    return PlainProse.holdsPair(text, in: range.lowerBound..<end) ? range.lowerBound : end
  }

  /// What stands between marks at an offset, and where these end.
  private static func marked(
    _ text: Span<UInt8>, at start: Int, before end: Int
  ) -> (piece: Range<Int>, end: Int)? {
    let (mark, length) =
      text.has("**", at: start, before: end) ? (UInt8(ascii: "*"), 2) : (text[start], 1)
    let first = start + length
    guard first < end, text[first].isLetter else { return nil }
    let piece = first..<wordsEnd(text, in: first..<end)
    guard !piece.isEmpty, piece.upperBound < end, text[piece.upperBound - 1].isLetter else {
      return nil
    }
    switch mark {
    case UInt8(ascii: "`") where text[piece.upperBound] == mark:
      return (piece, piece.upperBound + 1)
    case UInt8(ascii: "*") where length == 2 && text.has("**", at: piece.upperBound, before: end):
      return (piece, piece.upperBound + 2)
    case UInt8(ascii: "["):
      guard text.has("](", at: piece.upperBound, before: end) else { return nil }
      let url = piece.upperBound + 2..<urlEnd(text, from: piece.upperBound + 2, before: end)
      guard !url.isEmpty, text.has(")", at: url.upperBound, before: end),
        !VideoTraces.hold(text, in: url) || LinkReading(text, in: url).link == nil
      else { return nil }
      return (piece, url.upperBound + 1)
    default: return nil
    }
  }

  private static func urlEnd(_ text: Span<UInt8>, from start: Int, before end: Int) -> Int {
    text.skip(in: start..<end) { byte in
      switch Unicode.Scalar(byte) {
      case "%", "+", ",", "-", ".", "/", ":", "=", "?", "_": true
      default: byte.isDigitOrLetter
      }
    }
  }

  /// Whether a byte behind a closing mark divides it from the text that goes on.
  private static func isBorder(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case " ", ".", ",", ";", "!", "?": true
    default: false
    }
  }
}
