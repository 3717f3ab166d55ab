import ChapterModel

/// Reads a tag of Liquid, as Jekyll and GitBook write them: `{% youtube ID %}`,
/// `{% include video.html id="ID" %}`, `{% embed url="…" %}`.
///
/// ```
/// tag       = "{%" ["-"] name parameter* ["-"] "%}"
/// parameter = [name blanks "=" blanks] ('"' … '"' | "'" … "'" | word)
/// ```
/// Plugins parse their parameters themselves, so that all forms are accepted in any order. It reads
/// each byte once and stops at the next `{%`.
public enum LiquidScanner {
  /// The tag whose `{%` stands at an offset; nil where none does, or one without a name.
  public static func read(
    _ text: Span<UInt8>, at start: Int, before end: Int
  ) -> ShortcodeReading? {
    guard start >= 0, end <= text.count, text.has("{%", at: start, before: end) else { return nil }
    var lexer = CallLexer(at: start, before: end, close: "%}")
    if text.has("-", at: start + 2, before: end) { lexer.skip(1) }
    guard lexer.readName(text) else { return nil }
    return lexer.readParameters(text)
  }
}
