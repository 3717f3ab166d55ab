import ChapterModel

/// A scalar of YAML in one line that stands for itself: in quotes without a backslash or another of them
/// in it, or plain.
struct PlainScalar {
  /// What it says, without its quotes.
  let range: Range<Int>

  /// Whether quotes stand around it.
  let isQuoted: Bool

  /// The scalar that is all of a range; nil where it is any other, or the address of a recording.
  init?(_ text: Span<UInt8>, in value: Range<Int>) {
    guard let first = value.first, let last = value.last else { return nil }
    let quote = text[first]
    isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted {
      guard value.count > 1, text[last] == quote else { return nil }
      range = first + 1..<last
    } else {
      guard quote.isDigitOrLetter || quote == UInt8(ascii: "/") || quote >= 0xC3,
        text[last] != 0x20, text[last] != UInt8(ascii: ":")
      else { return nil }
      range = value
    }
    guard isPlain(text, in: quote), !isRecording(text) else { return nil }
  }

  /// Whether all bytes stand for themselves, and none is one that YAML doesn't take or ends lines at.
  private func isPlain(_ text: Span<UInt8>, in quote: UInt8) -> Bool {
    let found = Self.classes.union(text, in: range)
    let own = quote == UInt8(ascii: "\"") ? Self.quote : Self.apostrophe
    if found & Self.never != 0 || (isQuoted && found & own != 0) { return false }
    let mayHoldPair = found & (isQuoted ? Self.beyondASCII : Self.beyondASCII | Self.blank) != 0
    return !mayHoldPair || !holdsPair(text)
  }

  /// Whether two bytes side by side mean something: `: ` and ` #` in a plain one, and characters beyond
  /// ASCII that YAML doesn't take or ends lines at.
  private func holdsPair(_ text: Span<UInt8>) -> Bool {
    var previous: UInt8 = 0
    return text.skip(in: range) { byte in
      defer { previous = byte }
      switch byte {
      case 0x20: return isQuoted || previous != UInt8(ascii: ":")
      case UInt8(ascii: "#"): return isQuoted || previous != 0x20
      // U+2028 and U+2029.
      case 0xA8, 0xA9: return previous != 0x80
      // The controls U+0080 to U+009F.
      case 0x80...0x9F: return previous != 0xC2
      default: return true
      }
    } < range.upperBound
  }

  private static let (never, quote, apostrophe): (UInt8, UInt8, UInt8) = (1, 2, 16)
  private static let (blank, beyondASCII): (UInt8, UInt8) = (4, 8)

  private static let classes = ByteClasses([
    (never, Array(0..<0x20) + [0x5C, 0x7F, 0xEF]), (quote, [UInt8(ascii: "\"")]),
    (apostrophe, [UInt8(ascii: "'")]), (blank, [0x20]), (beyondASCII, Array(0x80...0xFF)),
  ])

  /// Whether it ends as the address of a recording, whichever key it belongs to.
  private func isRecording(_ text: Span<UInt8>) -> Bool {
    let stop = text.skip(in: range) { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let end = text.trimmedWhitespace(range.lowerBound..<stop).upperBound
    var start = end
    while start > range.lowerBound, end - start < 6, text[start - 1].isDigitOrLetter { start -= 1 }
    guard start == range.lowerBound || text[start - 1] == UInt8(ascii: ".") else { return false }
    return RecordingURL.isExtension(text, start..<end)
  }

  /// Whether it is a text for sure, and neither null nor a flag.
  func isText(_ text: Span<UInt8>) -> Bool {
    guard !isQuoted, range.count <= 5 else { return true }
    return !(["null", "true", "false", "yes", "no", "on", "off", "y", "n"] as [StaticString])
      .contains { text.spells($0, in: range) }
  }

  /// Whether an item of a list that says this is no chapter: neither a time nor a sign that may stand
  /// beside one.
  func mayBeItem(_ text: Span<UInt8>) -> Bool {
    !text[range.lowerBound].isDigit && !HeaderText.mayBeChapter(text, in: range)
  }
}
