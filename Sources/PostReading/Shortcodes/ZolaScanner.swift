import ChapterModel

/// Reads a shortcode of Zola: `{{ youtube(id="ID", autoplay=true) }}`, also `{% name(…) %}`, whose
/// text goes on up to `{% end %}`, and `{{/* … */}}`, which shows one.
///
/// ```
/// shortcode = "{{" name "(" [parameter ("," parameter)*] ")" "}}"
/// parameter = name "=" ('"' … '"' | "'" … "'" | "`" … "`" | word)
/// ```
/// Blanks and line ends may stand between all parts. It reads each byte once and stops at the next
/// opening.
public enum ZolaScanner {
  /// The shortcode whose `{{` or `{%` stands at an offset; nil where none does, or where no
  /// parenthesis follows the name, as in a template's `{{ page.title }}`.
  public static func read(
    _ text: Span<UInt8>, at start: Int, before end: Int
  ) -> ShortcodeReading? {
    guard start >= 0, end <= text.count else { return nil }
    let isInline = text.has("{{", at: start, before: end)
    guard isInline || text.has("{%", at: start, before: end) else { return nil }
    if text.has("/*", at: start + 2, before: end) {
      return ignored(text, at: start, before: end, close: isInline ? "*/}}" : "*/%}")
    }
    var lexer = CallLexer(
      at: start, before: end, close: isInline ? "}}" : "%}", inParentheses: true)
    guard lexer.readName(text), lexer.openParenthesis(text) else { return nil }
    return lexer.readParameters(text)
  }

  /// A shortcode that is shown as text; nil where it never ends, or another opens before.
  private static func ignored(
    _ text: Span<UInt8>, at start: Int, before end: Int, close: StaticString
  ) -> ShortcodeReading? {
    let stop = text.firstOffset(from: start + 4, before: end) {
      $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "{")
    }
    guard text.has(close, at: stop, before: end) else { return nil }
    return .comment(start..<stop + 4, shown: start + 4..<stop)
  }
}
