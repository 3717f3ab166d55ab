import ChapterModel

@testable import PostReading

/// What our scanners find in a post, and its text with the shortcodes hidden, as cmark-gfm is to
/// read it.
struct ScannedPost {
  /// A heading, list item or code block.
  struct Mark: Hashable, Comparable, CustomStringConvertible {
    let name: String
    let line: Int
    /// The column, or a code block's last line.
    let end: Int

    var description: String { "\(name) \(line):\(end)" }

    static func < (one: Self, other: Self) -> Bool {
      (one.line, one.end, one.name) < (other.line, other.end, other.name)
    }
  }

  /// A link or image.
  struct Link {
    let url: String
    let offset: Int
    let line: Int
    let column: Int
    /// The line that it ends in.
    let lastLine: Int
    /// Whether it stands bare or between angles.
    let isAutolink: Bool
    /// Whether a line of its block ends before it inside of a tag, a comment or a link's
    /// destination or label, or behind a backslash.
    let followsHiddenLineEnd: Bool
  }

  /// The file with its shortcodes hidden, as our scanners read it.
  let masked: [UInt8]

  /// The offset of the body's first byte.
  let start: Int

  /// How many lines stand above the body.
  let linesAbove: Int

  /// The headings, items and code blocks in the order written.
  let marks: [Mark]

  /// The links and images in the order of their starts.
  let links: [Link]

  private let lineStarts: [Int]

  /// What MDX alone knows, comments, modules and tags with braces, which cmark-gfm is not shown.
  private let expressions: [Range<Int>]

  /// Reads a file.
  init(_ bytes: [UInt8]) {
    let text = bytes.span
    let range = PostHeader(text).body
    let shortcodes = ShortcodeFinder.find(text, in: range)
    let masked = Masking.hide(shortcodes.map(\.range), in: text)
    let span = masked.span
    let body = Body(span, from: range.lowerBound)
    let table = LineTable(span)
    marks = body.blocks.compactMap { Self.mark($0, table) }
    var links: [Link] = []
    for index in body.blocks.indices { links += Self.links(of: index, in: body, table, span) }
    self.links = links
    expressions = body.blocks.indices.flatMap { Self.expressions(in: $0, of: body, span) }
    self.masked = masked
    start = range.lowerBound
    linesAbove = table.location(of: range.lowerBound).line - 1
    lineStarts = Self.lineStarts(span)
  }

  /// The offset of a line's first byte, the lines counted from 1; behind the last line the end.
  func lineStart(_ line: Int) -> Int {
    line <= lineStarts.count ? lineStarts[max(0, line - 1)] : masked.count
  }

  /// The body as cmark-gfm is to read it: where a line holds nothing but what is hidden and a
  /// definition follows, it is blank. To us no definition is hidden by what stands above it, since
  /// site generators put something else there before anyone reads Markdown.
  var bodyForOracle: ArraySlice<UInt8> {
    var bytes = masked
    for offset in expressions.joined() where !bytes[offset].isLineEnd {
      bytes[offset] = Masking.byte
    }
    let text = masked.span
    var isBlankAbove = true
    for (index, start) in lineStarts.enumerated() where start >= self.start {
      let line = start..<lineStart(index + 2)
      let content = text.skip(in: line) { $0.isWhitespace || $0 == Masking.byte }
      guard content == line.upperBound else {
        isBlankAbove = false
        continue
      }
      let below = line.upperBound..<lineStart(index + 3)
      let isHidden = !text.trimmedWhitespace(line).isEmpty
      if isHidden, isBlankAbove, text.begins(below, with: "[") {
        for offset in line where text[offset] == Masking.byte { bytes[offset] = 0x20 }
      }
      isBlankAbove = isBlankAbove || !isHidden
    }
    return bytes[self.start...]
  }

  private static func lineStarts(_ text: Span<UInt8>) -> [Int] {
    var starts = [0]
    var line = Line(text, from: 0, limit: text.count)
    while line.next > line.range.upperBound {
      starts.append(line.next)
      line = Line(text, from: line.next, limit: text.count)
    }
    return starts
  }

  private static func mark(_ block: Block, _ table: LineTable) -> Mark? {
    let place = table.location(of: block.start)
    switch block.kind {
    case .heading(let level): return Mark(name: "heading \(level)", line: place.line, end: 0)
    case .listItem: return Mark(name: "item", line: place.line, end: place.column)
    case .fencedCode, .indentedCode:
      let last = table.location(of: max(block.start, block.range.upperBound - 1)).line
      return Mark(name: "code", line: place.line, end: last)
    case .paragraph, .html, .thematicBreak, .tableRow, .blockQuote, .footnote, .module:
      return nil
    }
  }

  /// The links of a block that are Markdown's; anchors are HTML to cmark-gfm.
  private static func links(
    of index: Int, in body: Body, _ table: LineTable, _ text: Span<UInt8>
  ) -> [Link] {
    guard body.blocks[index].kind != .html else { return [] }
    var links: [Link] = []
    let content = body.content(of: index, text)
    let hidden = content.tokens.first { hidesLineEnd($0, text) }?.range.lowerBound ?? .max
    for link in content.links.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      if !link.isAutolink, text.begins(link.range, with: "<a") { continue }
      let place = table.location(of: link.range.lowerBound)
      links.append(
        Link(
          url: url(link, text), offset: link.range.lowerBound, line: place.line,
          column: place.column,
          lastLine: table.location(of: max(link.range.lowerBound, link.range.upperBound - 1)).line,
          isAutolink: link.isAutolink, followsHiddenLineEnd: hidden < link.range.lowerBound))
    }
    return links
  }

  private static func expressions(
    in index: Int, of body: Body, _ text: Span<UInt8>
  ) -> [Range<Int>] {
    let block = body.blocks[index]
    if block.kind == .module { return [block.range] }
    return body.content(of: index, text).tokens.map(\.range).filter { range in
      text.begins(range, with: "{/*")
        || (text.begins(range, with: "<")
          && text.firstOffset(of: UInt8(ascii: "{"), in: range) != nil)
    }
  }

  private static func hidesLineEnd(_ token: InlineToken, _ text: Span<UInt8>) -> Bool {
    guard let first = token.range.first else { return false }
    switch token.kind {
    case .tag, .mark, .linkStart, .linkEnd:
      let isBreak = text[first] == UInt8(ascii: "\\")
      return isBreak || text.skip(in: token.range) { !$0.isLineEnd } < token.range.upperBound
    case .text, .delimiters, .escape, .entity, .code, .lineBreak, .cellBorder:
      return false
    }
  }

  /// The destination as cmark-gfm gives it: escapes and entities read, `http://` before `www.`.
  private static func url(_ link: InlineLink, _ text: Span<UInt8>) -> String {
    var bytes: [UInt8] = []
    var offset = link.destination.lowerBound
    let end = link.destination.upperBound
    while offset < end {
      if !link.isAutolink, LinkTail.isEscape(text, at: offset, limit: end) {
        bytes.append(text[offset + 1])
        offset += 2
      } else if let entity = Entity.read(text, in: offset..<end) {
        bytes += Array(entity.value.utf8)
        offset = entity.end
      } else {
        bytes.append(text[offset])
        offset += 1
      }
    }
    let url = String(decoding: bytes, as: UTF8.self)
    let isBare = link.isAutolink && text[link.range.lowerBound] != UInt8(ascii: "<")
    return isBare && url.hasPrefix("www.") ? "http://" + url : url
  }
}
