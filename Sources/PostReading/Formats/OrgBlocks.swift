import ChapterModel

/// Finds the blocks of an Org text (orgmode.org/worg/org-syntax.html).
///
/// ```
/// line = headline / item / "|" row / "#+" keyword / "#" comment / ": " fixed / drawer / text
/// ```
/// What stands in blocks of source, examples and comments is no text, and drawers are passed over;
/// other blocks let their text through. `#+HTML:` and `#+begin_export html` hold HTML. A link alone
/// below `#+ATTR_HTML: :title …` is an embed with that title. Each line is looked at once.
struct OrgBlocks {
  private var collector = BlockCollector()
  private var paragraph: Range<Int>?

  /// The indentation of the innermost open item.
  private var itemIndent = -1
  private var blankLines = 0
  private var isInDrawer = false

  /// The name of the open block that holds no text, and where its inside begins.
  private var verbatim: (name: String, isHTML: Bool, start: Int)?

  /// What `:title` the next link has.
  private var title: Range<Int>?

  /// The blocks of `range`, which begins at the start of a line.
  static func scan(_ text: Span<UInt8>, in range: Range<Int>) -> BlockScan {
    var blocks = OrgBlocks()
    var offset = range.lowerBound
    while offset < range.upperBound {
      let line = Line(text, from: offset, limit: range.upperBound)
      blocks.add(line, text)
      offset = line.next
    }
    blocks.closeParagraph(text)
    return blocks.collector.scan
  }

  private mutating func add(_ line: Line, _ text: Span<UInt8>) {
    if let headline = OrgHeadline(text, line.range) {
      closeParagraph(text)
      (verbatim, isInDrawer, itemIndent) = (nil, false, -1)
      collector.addHeading(
        level: headline.level, start: line.range.lowerBound, headline.title)
      return
    }
    let content = text.trimmedWhitespace(line.range)
    if isInDrawer {
      isInDrawer = !text.spells(":end:", in: content)
    } else if verbatim != nil {
      closeVerbatim(at: content, text)
    } else if content.isEmpty {
      addBlankLine(text)
    } else {
      blankLines = 0
      addContent(content, of: line, text)
    }
  }

  private mutating func addBlankLine(_ text: Span<UInt8>) {
    closeParagraph(text)
    blankLines += 1
    // Two blank lines end a list.
    if blankLines == 2 { closeLists(from: 0) }
  }

  private mutating func addContent(_ content: Range<Int>, of line: Line, _ text: Span<UInt8>) {
    let indent = LineCursor(line).indent(text)
    if let item = OrgItem(text, content, indent: indent) {
      closeParagraph(text)
      closeLists(from: indent + 1)
      collector.openItem(mark: indent, isOrdered: item.isOrdered, item.marker)
      itemIndent = indent
      paragraph = item.marker.upperBound..<content.upperBound
    } else if !addMarked(content, line, text) {
      if indent <= itemIndent {
        closeParagraph(text)
        closeLists(from: indent)
      }
      paragraph = (paragraph?.lowerBound ?? content.lowerBound)..<content.upperBound
    }
  }

  /// Takes a line whose first bytes say what it is; false for text.
  private mutating func addMarked(
    _ content: Range<Int>, _ line: Line, _ text: Span<UInt8>
  ) -> Bool {
    switch Unicode.Scalar(text[content.lowerBound]) {
    case "#":
      guard !text.has("#+", at: content.lowerBound, before: content.upperBound) else {
        return addKeyword(content, next: line.next, text)
      }
      return content.count == 1 || text[content.lowerBound + 1].isBlank
    case ":":
      if content.count == 1 || text[content.lowerBound + 1].isBlank { return true }
      isInDrawer = Self.opensDrawer(text, content)
      return isInDrawer
    case "|":
      closeParagraph(text)
      if !text.has("|-", at: content.lowerBound, before: content.upperBound) {
        collector.addText(content, as: .tableRow)
      }
      return true
    case "-":
      guard content.count >= 5, content.allSatisfy({ text[$0] == UInt8(ascii: "-") }) else {
        return false
      }
      closeParagraph(text)
      return true
    case "S", "D", "C": return Self.isPlanning(text, content)
    default: return false
    }
  }

  private mutating func addKeyword(
    _ content: Range<Int>, next: Int, _ text: Span<UInt8>
  ) -> Bool {
    closeParagraph(text)
    let word = content.lowerBound + 2..<content.upperBound
    if text.begins(word, with: "begin_") {
      let end = text.skip(in: word) { !$0.isWhitespace }
      let name = text.text(word.lowerBound + 6..<end).lowercased()
      let isHTML =
        name == "html"
        || text.begins(text.trimmedWhitespace(end..<content.upperBound), with: "html")
      if Self.verbatimNames.contains(name) { verbatim = (name, isHTML, next) }
      return true
    }
    guard let keyword = OrgKeywords.keyword(text, content) else {
      return text.begins(word, with: "end_")
    }
    switch keyword.name {
    case "html": collector.addText(keyword.value, as: .html)
    case "attr_html":
      if let start = text.firstOffset(of: ":title ", in: keyword.value) {
        title = text.trimmedWhitespace(start + 7..<keyword.value.upperBound)
      }
    default: break
    }
    return true
  }

  /// Ends a block of other things than text where a line says so.
  private mutating func closeVerbatim(at line: Range<Int>, _ text: Span<UInt8>) {
    guard let open = verbatim, text.begins(line, with: "#+end_"),
      text.text(line.dropFirst(6)).lowercased() == open.name
    else { return }
    verbatim = nil
    guard open.name != "comment", open.start < line.lowerBound else { return }
    let inside = text.trimmedWhitespace(open.start..<line.lowerBound)
    collector.addText(inside, as: open.isHTML ? .html : .fencedCode)
  }

  private mutating func closeParagraph(_ text: Span<UInt8>) {
    guard let open = paragraph else { return }
    paragraph = nil
    let content = text.trimmedWhitespace(open)
    if let title, let link = OrgLink(text, in: content), link.whole == content {
      let name = ShortcodeParameter(
        name: "title", value: OrgText.plain(text, in: title), range: title)
      let url = ShortcodeParameter(name: "url", value: text.text(link.target), range: link.target)
      collector.addCall(Shortcode(name: "video", parameters: [url, name], range: content))
    } else {
      collector.addText(content)
    }
    title = nil
  }

  private mutating func closeLists(from indent: Int) {
    collector.closeLists { $0 >= indent }
    if itemIndent >= indent { itemIndent = indent - 1 }
  }

  /// `:NAME:` alone in its line.
  private static func opensDrawer(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
    let name = line.dropFirst(1).dropLast(1)
    return line.count > 2 && text[line.upperBound - 1] == UInt8(ascii: ":")
      && name.allSatisfy {
        text[$0].isDigitOrLetter || text[$0] == UInt8(ascii: "_") || text[$0] == UInt8(ascii: "-")
      }
  }

  /// The line below a headline that says when something is done: `CLOSED: [2024-05-01 Wed]`.
  private static func isPlanning(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
    (["SCHEDULED: ", "DEADLINE: ", "CLOSED: ", "CLOCK: "] as [StaticString]).contains {
      text.has($0, at: line.lowerBound, before: line.upperBound)
    }
  }

  private static let verbatimNames: Set = ["src", "example", "export", "comment", "html"]
}
