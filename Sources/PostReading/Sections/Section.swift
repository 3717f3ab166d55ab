import ChapterModel

/// The part of a post between two headings that start sections.
struct Section {
  /// The heading's block, nil for what stands above the first one.
  var heading: Int?

  /// Where the heading stands.
  var headingStart: Int?

  /// The heading's level; 0 for the post itself, whose heading may be its first H1.
  var level: Int

  /// The heading's plain text without emoji shortcodes.
  var title: String

  /// Its blocks, without the heading, with those below labels such as `#### Speakers:`.
  var blocks: Range<Int>

  /// Its bytes.
  var range: Range<Int>
}

/// Cuts a body into sections.
///
/// The post's only H1, if no other heading precedes it, is the post's own title and starts no
/// section; neither does a label (`SectionLabel`).
enum SectionScanner {
  /// The sections in the order written; the first one is the post's own.
  static func scan(_ body: Body, _ text: Span<UInt8>, from start: Int) -> [Section] {
    var root = Section(
      heading: nil, headingStart: nil, level: 0, title: "", blocks: 0..<0, range: start..<text.count
    )
    let ownTitle = ownTitle(of: body)
    if let ownTitle {
      root.heading = ownTitle
      root.headingStart = body.blocks[ownTitle].start
      root.title = title(of: ownTitle, in: body, text)
    }
    var sections = [root]
    for (index, block) in body.blocks.enumerated() where index != ownTitle {
      guard case .heading(let level) = block.kind, block.parent == nil else { continue }
      let title = title(of: index, in: body, text)
      if SectionLabel(heading: title) != nil { continue }
      close(&sections, at: index, block.start)
      sections.append(
        Section(
          heading: index, headingStart: block.start, level: level, title: title,
          blocks: index + 1..<index + 1,
          range: block.start..<text.count))
    }
    close(&sections, at: body.blocks.count, text.count)
    return sections
  }

  private static func close(_ sections: inout [Section], at block: Int, _ offset: Int) {
    let last = sections.count - 1
    sections[last].blocks = sections[last].blocks.lowerBound..<block
    sections[last].range = sections[last].range.lowerBound..<offset
  }

  /// The first heading, if it is an H1 and the only one.
  private static func ownTitle(of body: Body) -> Int? {
    let headings = body.blocks.indices.filter {
      if case .heading = body.blocks[$0].kind { body.blocks[$0].parent == nil } else { false }
    }
    let tops = headings.filter { body.blocks[$0].kind == .heading(level: 1) }
    return tops.count == 1 && tops.first == headings.first ? tops.first : nil
  }

  /// The plain text of a heading, without emoji shortcodes such as `:tada:` and anchors.
  static func title(of index: Int, in body: Body, _ text: Span<UInt8>) -> String {
    let content = body.content(of: index, text)
    let plain = PlainText(content.tokens, of: content, text, keepsImages: false)
    return cleaned(plain.string)
  }

  /// A heading's text without emoji shortcodes and anchors.
  static func cleaned(_ text: String) -> String {
    EmojiShortcode.removed(from: HeadingAnchor.removed(from: text))
  }
}
