/// The bytes that stand behind the spaces of a text, a bit for the lowest six bits of each: one look at
/// a title tells which of a dozen words ` by `, ` with `, … can't stand in it.
struct Initials {
  private var bits: UInt64 = 0

  /// Those of a text.
  init(_ text: String) {
    let span = text.utf8Span.span
    guard span.count > 1 else { return }
    for offset in 1..<span.count where span[offset - 1] == 0x20 {
      bits |= Self.bit(span[offset])
    }
  }

  /// Whether a word that begins with a space may stand in the text.
  func mayBegin(_ word: String) -> Bool {
    word.utf8.dropFirst().first.map { bits & Self.bit($0) != 0 } ?? true
  }

  private static func bit(_ byte: UInt8) -> UInt64 { 1 << UInt64(byte & 63) }
}
