import ChapterModel

/// Finds the blocks of a Markdown text, as CommonMark 0.31 and GitHub's tables have it:
///
///     line      = *container ( leaf start / more of the open leaf / blank )
///     container = block quote marker / list item's indentation
///     leaf      = ATX heading / setext underline / thematic break / code fence / HTML block
///               / indented code / table row / paragraph
///
/// Beyond that it knows the footnotes of GitHub as containers, and of MDX its comments as HTML and
/// its modules, the lines of `import` and `export`. Containers nest at most `depthLimit` deep, and what would open
/// one more is text: no post is deeper, and each line costs a look at each open container. So the
/// time is proportional to the text's length.
enum BlockScanner {
  /// How many containers may be open at once.
  static let depthLimit = 100

  /// The blocks of `range`, which begins at the start of a line.
  static func scan(_ text: Span<UInt8>, in range: Range<Int>) -> BlockScan {
    var builder = BlockBuilder()
    var offset = range.lowerBound
    while offset < range.upperBound {
      let line = Line(text, from: offset, limit: range.upperBound)
      builder.add(line, of: text)
      offset = line.next
    }
    builder.closeLeaf(of: text)
    return builder.list.scan
  }
}
