/// A sign that has no place in a URL or a parameter and that people don't see there: a quotation
/// mark of typographers, or a blank other than the space.
struct OddSign {
  /// The rule that it breaks.
  let rule: Rule

  /// How many bytes it has.
  let length: Int

  /// Whether what stands behind it is no part of the URL any more; an invisible sign ends nothing.
  let endsURL: Bool

  /// The sign at an offset, nil where another stands.
  init?(_ text: Span<UInt8>, at offset: Int, before end: Int) {
    guard offset < end, text[offset] >= 0x80 else { return nil }
    for (sign, rule, endsURL) in Self.signs where text.has(sign, at: offset, before: end) {
      self.rule = rule
      self.endsURL = endsURL
      length = sign.utf8CodeUnitCount
      return
    }
    return nil
  }

  private static let signs: [(StaticString, Rule, endsURL: Bool)] = [
    ("\u{201C}", .smartQuotes, true), ("\u{201D}", .smartQuotes, true),
    ("\u{2018}", .smartQuotes, true), ("\u{2019}", .smartQuotes, true),
    ("\u{201E}", .smartQuotes, true), ("\u{201A}", .smartQuotes, true),
    ("\u{2033}", .smartQuotes, true), ("\u{AB}", .smartQuotes, true),
    ("\u{BB}", .smartQuotes, true), ("\u{A0}", .oddSpace, true),
    ("\u{2002}", .oddSpace, true), ("\u{2003}", .oddSpace, true), ("\u{2009}", .oddSpace, true),
    ("\u{200A}", .oddSpace, true), ("\u{202F}", .oddSpace, true), ("\u{3000}", .oddSpace, true),
    ("\u{200B}", .oddSpace, false), ("\u{200C}", .oddSpace, false),
    ("\u{200D}", .oddSpace, false), ("\u{200E}", .oddSpace, false),
    ("\u{200F}", .oddSpace, false), ("\u{2060}", .oddSpace, false),
    ("\u{FEFF}", .oddSpace, false),
  ]
}
