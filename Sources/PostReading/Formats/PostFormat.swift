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
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else {
      self = .markdown
      return
    }
    switch String(Substring(name[name.index(after: dot)...])).lowercased() {
    case "adoc", "asciidoc", "asc": self = .asciiDoc
    case "rst", "rest": self = .reStructuredText
    case "html", "htm": self = .html
    case "org": self = .org
    default: self = .markdown
    }
  }
}
