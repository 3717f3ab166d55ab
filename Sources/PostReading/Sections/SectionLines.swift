import ChapterModel

/// The lines of a section with the chapter lists, jumps and videos found in them, before the post
/// as a whole decides which jumps are chapters.
struct SectionLines {
  /// Where it lies and what it is called.
  let section: Section

  /// Its lines, those of its heading first.
  let lines: [TextLine]

  /// The chapter lists whose lines begin or end with stamps, in the order written.
  private(set) var lists: [FoundList]

  /// The indexes of their lines.
  private(set) var taken: LineSet

  /// The jumps of all other lines in the order written.
  private(set) var jumps: [Jump]

  /// The videos it names outside of its lists, in the order written.
  var mentions: [VideoMention]

  /// What is odd about embeds whose video can't be read.
  let flaws: [LinkFlaw]

  /// Finds what stands in a section.
  init(_ section: Section, of body: Body, _ text: Span<UInt8>) {
    self.section = section
    var lines: [TextLine] = []
    var links = LinkMemo()
    if section.level > 0, let heading = section.heading {
      TextLine.addWhole(of: heading, in: body, text, to: &lines)
    }
    for block in section.blocks {
      TextLine.add(of: block, in: body, text, to: &lines, links: &links)
    }
    let found = ChapterListFinder.find(lines, of: section, in: body, text)
    for index in lines.indices where !found.taken.contains(index) {
      if lines[index].chapter != nil { lines[index] = lines[index].whole(in: body, text) }
    }
    self.lines = lines
    lists = found.lists
    taken = found.taken
    jumps = []
    var outer: TextLine?
    for (index, line) in lines.enumerated() where !found.taken.contains(index) {
      let depth = body.blocks[line.block].listDepth
      if depth < 2 { outer = depth == 1 ? line : nil }
      var read = JumpReader.read(line, at: index, in: body, text)
      for jump in read.indices where read[jump].isBare {
        read[jump].line.title = Self.title(below: index, of: lines, in: body)
      }
      if depth > 1, let outer, outer.plain.bytes.count <= JumpTitle.limit {
        for jump in read.indices { read[jump].outerItem = JumpTitle.cleaned(outer.plain.string) }
      }
      jumps += read
    }
    let named = MentionFinder.find(
      lines, except: found.taken, in: section.range, of: body, text)
    mentions = named.mentions
    flaws = named.flaws
  }

  /// The first line of the list inside of an item that holds nothing but a link.
  private static func title(below index: Int, of lines: [TextLine], in body: Body) -> String {
    let depth = body.blocks[lines[index].block].listDepth
    guard depth > 0, index + 1 < lines.count,
      body.blocks[lines[index + 1].block].listDepth > depth
    else { return "" }
    let title = JumpTitle.cleaned(lines[index + 1].plain.string)
    return title.utf8.count > JumpTitle.limit ? "" : title
  }
}
