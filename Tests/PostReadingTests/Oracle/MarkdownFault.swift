import ChapterModel

@testable import PostReading

/// What is known of cmark-gfm 0.29.0.gfm.6 to be other than here, one by one, and why.
enum MarkdownFault {
  /// An address of e-mail or FTP: GitHub makes links of them where they stand bare; no video is
  /// reached by either, and we leave them alone.
  static func isAddress(_ url: String) -> Bool {
    url.hasPrefix("mailto:") || url.hasPrefix("ftp:")
  }

  /// Whether a link has no place at all, as most autolinks have none.
  static func hasNoPlace(_ node: MarkdownTree.Node, _ link: ScannedPost.Link) -> Bool {
    node.startLine == 0 && link.isAutolink
  }

  /// Whether a link has a line alone: the other autolinks have no column of the file, but their
  /// offset in the paragraph.
  static func hasNoColumn(_ link: ScannedPost.Link) -> Bool { link.isAutolink }

  /// Whether the lines before a link are counted wrong: line ends inside of tags, comments, labels
  /// and destinations and behind a backslash are not counted.
  static func isMiscounted(_ link: ScannedPost.Link) -> Bool { link.followsHiddenLineEnd }

  /// The last line of a code block: indented code takes blank lines behind it with it.
  static func lastLine(of node: MarkdownTree.Node, _ post: ScannedPost) -> Int {
    var last = node.endLine + post.linesAbove
    let first = node.startLine + post.linesAbove
    let text = post.masked.span
    let start = post.lineStart(first) + node.startColumn - 1
    let isFenced =
      text.begins(start..<text.count, with: "```")
      || text.begins(start..<text.count, with: "~~~")
    while !isFenced, last > first,
      text.trimmedWhitespace(post.lineStart(last)..<post.lineStart(last + 1)).isEmpty
    {
      last -= 1
    }
    return last
  }

  /// Whether the places in a paragraph are off: it counts from the first line of the reference
  /// definitions that stand at the paragraph's start, which it has taken away by then.
  static func isShifted(_ leaf: MarkdownTree.Node, _ post: ScannedPost) -> Bool {
    let span = post.masked.span
    let start = post.lineStart(leaf.startLine + post.linesAbove) + leaf.startColumn - 1
    guard leaf.kind == .paragraph, start < span.count else { return false }
    return LinkDefinition.read(span, in: start..<span.count) != nil
  }

  /// The offsets that a place may mean. A link over several lines has the line of its end and the
  /// column of its start. In the lines of a paragraph after its first cmark-gfm counts the columns as
  /// if the line's text began in the column where the paragraph does, wherever it begins; and in a
  /// line that goes on lazily, or that a tab indents, it counts some of the blanks before the text.
  static func offsets(
    line: Int, column: Int, isFirst: Bool, blockColumn: Int, _ post: ScannedPost
  ) -> ClosedRange<Int> {
    let text = post.masked.span
    let start = post.lineStart(line)
    guard !isFirst else { return start + column - 1...start + column - 1 }
    let end = text.skip(in: start..<text.count) { !$0.isLineEnd }
    let content = text.skip(in: start..<end) { $0.isBlank || $0 == UInt8(ascii: ">") }
    let hasTab = text.firstOffset(of: 0x09, in: start..<content) != nil
    let isLazy = content - start + 1 < blockColumn
    let first = hasTab || isLazy ? start : content
    return first + column - blockColumn...content + column - blockColumn
  }
}
