/// The grammar of YouTube's video ids: 11 of `[0-9A-Za-z_-]`.
///
/// Two words of YouTube's own paths have that shape and are no ids: `videoseries` and
/// `live_stream`, which stand behind `/embed/`.
public enum VideoID {
  /// How many characters an id has.
  public static let length = 11

  /// Whether a string is an id as a whole.
  public static func isPlausible(_ text: some StringProtocol) -> Bool {
    text.withBytes { bytes in read(bytes, in: 0..<bytes.count)?.count == bytes.count }
  }

  /// The id that a range begins with, or nil. What follows the eleventh character is left to the
  /// caller: YouTube ignores it.
  public static func read(_ text: Span<UInt8>, in range: Range<Int>) -> Range<Int>? {
    guard range.count >= length, range.lowerBound >= 0, range.upperBound <= text.count
    else { return nil }
    let id = range.lowerBound..<range.lowerBound + length
    for offset in id where !isIDByte(text[offset]) { return nil }
    switch text[id.lowerBound].lowercased {
    case UInt8(ascii: "v"): return text.spells("videoseries", in: id) ? nil : id
    case UInt8(ascii: "l"): return text.spells("live_stream", in: id) ? nil : id
    default: return id
    }
  }

  /// Whether an id ends as all known ones do, since its last character holds 4 bits of 64: a
  /// breach is a probable typo (all of 19,677 ids in pyvideo's data hold it).
  public static func endsAsAllDo(_ id: some StringProtocol) -> Bool {
    id.last.map { "048AEIMQUYcgkosw".contains($0) } ?? false
  }

  /// The same of an id in a text.
  package static func endsAsAllDo(_ text: Span<UInt8>, _ id: Range<Int>) -> Bool {
    switch Unicode.Scalar(text[id.upperBound - 1]) {
    case "0", "4", "8", "A", "E", "I", "M", "Q", "U", "Y", "c", "g", "k", "o", "s", "w": true
    default: false
    }
  }

  /// Whether a byte can stand in an id.
  static func isIDByte(_ byte: UInt8) -> Bool {
    byte.isDigitOrLetter || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }
}
