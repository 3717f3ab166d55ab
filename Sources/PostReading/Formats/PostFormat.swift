/// The markup that a post is written in, which its file's extension says.
package enum PostFormat: Sendable {
  /// Markdown in all its kinds, MDX and Quarto among them.
  case markdown

  /// AsciiDoc, as Antora, Jekyll and Hugo read it.
  case asciiDoc

  /// reStructuredText, as Sphinx, Pelican and Nikola read it.
  case reStructuredText

  /// A page of HTML.
  case html

  /// Org, as Emacs and Hugo read it.
  case org

  /// The markup of a file; Markdown for extensions that say nothing.
  package init(path: String) {
    let span = path.utf8Span.span
    var end = span.count
    while end > 0, span[end - 1] == UInt8(ascii: "/") { end -= 1 }
    var start = end
    while start > 0, span[start - 1] != UInt8(ascii: "."), span[start - 1] != UInt8(ascii: "/") {
      start -= 1
    }
    let hasDot = start > 0 && span[start - 1] == UInt8(ascii: ".")
    self = hasDot ? Self.extensions[ignoringCase: span, start..<end] ?? .markdown : .markdown
  }

  private static let extensions = WordTable<PostFormat>([
    ("adoc", .asciiDoc), ("asciidoc", .asciiDoc), ("asc", .asciiDoc), ("rst", .reStructuredText),
    ("rest", .reStructuredText), ("html", .html), ("htm", .html), ("org", .org),
  ])
}
