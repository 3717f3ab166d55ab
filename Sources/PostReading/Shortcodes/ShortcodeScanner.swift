import ChapterModel

/// Reads a Hugo shortcode, as Hugo's own lexer does.
///
/// ```
/// shortcode = "{{<" ["/"] name parameter* ["/"] ">}}"       also with "{{%" and "%}}"
/// comment   = "{{</*" … "*/>}}"
/// parameter = value | name "=" blanks value
/// value     = '"' … '"' with \" in it, on one line | "`" … "`" | \" … \" | word
/// ```
/// Parameters are all named or all positional; single quotes are no quotes; a named parameter's
/// value without quotes ends at the next blank and nowhere else, so that `id=ID>}}` is an error.
/// Blanks and line ends may stand between all parts. It reads each byte once, and stops at the
/// next `{{` where Hugo would read on to the end of the file, so that a post of nothing but
/// openings is read in linear time.
public enum ShortcodeScanner {
  /// The shortcode whose `{{<` or `{{%` stands at an offset; nil where neither does.
  public static func read(
    _ text: Span<UInt8>, at start: Int, before end: Int
  ) -> ShortcodeReading? {
    guard start >= 0, end <= text.count, let form = ShortcodeForm(text, at: start, before: end)
    else { return nil }
    if text.has("/*", at: start + 3, before: end) {
      return comment(text, at: start, before: end, form: form)
    }
    var lexer = ShortcodeLexer(at: start, before: end, form: form)
    return lexer.read(text)
  }

  private static func comment(
    _ text: Span<UInt8>, at start: Int, before end: Int, form: ShortcodeForm
  ) -> ShortcodeReading {
    var offset = start + 5
    while offset < end {
      if text.has("*/", at: offset, before: end),
        text.has(form.close, at: offset + 2, before: end)
      {
        return .comment(start..<offset + 5, shown: start + 5..<offset)
      }
      if text.has("{{</*", at: offset, before: end) || text.has("{{%/*", at: offset, before: end) {
        break
      }
      offset += 1
    }
    return .broken(.unclosed, Shortcode(name: "", range: start..<start + 5))
  }
}
