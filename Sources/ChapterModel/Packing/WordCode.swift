/// What stands for a word that was written before in the same piece of memory: one byte or two, of those
/// that no text has.
///
/// ```
/// text = { byte | mark byte | code }
/// mark = 0E                      ; the byte behind it is itself, one that codes are made of
/// code = 0F…1F | F5…FF byte      ; the number of a word, from 0 on
/// ```
/// UTF-8 has no bytes from F5 on, and texts hardly ever the control characters. Between two codes a
/// blank stands that isn't written.
enum WordCode {
  /// Stands before a byte that would else be a code.
  static let mark: UInt8 = 0x0E

  /// How many words have codes.
  static let limit = shortCount + longCount

  private static let short: UInt8 = 0x0F
  private static let shortCount = 17
  private static let long: UInt8 = 0xF5
  private static let longCount = 11 * 256

  /// Whether a byte stands for itself.
  static func isPlain(_ byte: UInt8) -> Bool {
    byte < mark || byte >= short + UInt8(shortCount) && byte < long
  }

  /// Whether a byte can be part of a word: a letter or digit, or part of a character outside of ASCII.
  static func isOfWord(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte >= 0x80 && byte < long
  }

  /// Writes the code of a word.
  @inline(__always) static func append(_ number: Int, to writer: inout PackedWriter) {
    guard number >= shortCount else {
      return writer.append(byte: short + UInt8(number))
    }
    let rest = number - shortCount
    writer.append(byte: long + UInt8(rest / 256))
    writer.append(byte: UInt8(rest % 256))
  }

  /// The number of the word whose code is at an offset, which it moves behind that.
  static func read(_ bytes: Span<UInt8>, at offset: inout Int) -> Int {
    let first = bytes[offset]
    guard first >= long else {
      offset += 1
      return Int(first - short)
    }
    offset += 2
    return shortCount + Int(first - long) * 256 + Int(bytes[offset - 1])
  }
}
