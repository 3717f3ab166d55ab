import ChapterModel

/// The two pairs of Hugo's delimiters, which can't be mixed.
enum ShortcodeForm {
  /// `{{< >}}`, whose inside is HTML.
  case html

  /// `{{% %}}`, whose inside is Markdown.
  case markdown

  /// The form that opens at an offset, nil where none does.
  init?(_ text: Span<UInt8>, at start: Int, before end: Int) {
    if text.has("{{<", at: start, before: end) {
      self = .html
    } else if text.has("{{%", at: start, before: end) {
      self = .markdown
    } else {
      return nil
    }
  }

  /// The delimiter that closes it.
  var close: StaticString {
    switch self {
    case .html: ">}}"
    case .markdown: "%}}"
    }
  }
}
