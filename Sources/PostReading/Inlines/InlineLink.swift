/// A link or an image in a paragraph or heading.
struct InlineLink: Equatable {
  /// Whether it is an image.
  var isImage: Bool

  /// Its destination as written; backslashes and entities stand in it.
  var destination: Range<Int>

  /// All of it, from its first bracket to the end of its destination.
  var range: Range<Int>

  /// Whether its text is its destination, as in `<url>` and in a URL that stands bare.
  var isAutolink = false
}

/// What the inline scanner finds.
struct InlineContent: Equatable {
  /// The pieces in the order written.
  var tokens: [InlineToken] = []

  /// The links and images in the order of their ends.
  var links: [InlineLink] = []
}
