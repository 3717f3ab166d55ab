import ChapterModel

/// How comments are written.
enum CommentNotation: CaseIterable {
  /// `<!-- … -->`, of Markdown and HTML.
  case html

  /// `{/* … */}`, of MDX.
  case mdx

  /// `// …` at the start of a line, of AsciiDoc.
  case asciiDoc

  /// `.. …` at the start of a line, of reStructuredText.
  case reStructuredText

  /// `# …` at the start of a line, of front matter in YAML and TOML.
  case header

  /// The mark in front.
  var opening: StaticString {
    switch self {
    case .html: "<!--"
    case .mdx: "{/*"
    case .asciiDoc: "//"
    case .reStructuredText: ".."
    case .header: "#"
    }
  }

  /// The mark behind; nil where the end of the line is the end.
  var closing: StaticString? {
    switch self {
    case .html: "-->"
    case .mdx: "*/}"
    case .asciiDoc, .reStructuredText, .header: nil
    }
  }
}
