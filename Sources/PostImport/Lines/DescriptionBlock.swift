import ChapterModel

/// A part of a description that belongs to one video.
struct DescriptionBlock {
  /// The video that a line before the list names alone.
  var link: VideoLink?

  /// The line above that link.
  var title: String?

  /// The chapters of the list.
  var chapters: [Chapter] = []

  /// The prose before the list.
  var abstract = ""

  /// Where it begins.
  var location = SourceLocation.start

  /// The parts of a description, in time proportional to its length.
  static func blocks(of text: Span<UInt8>, splitsAtLinks: Bool = true) -> [DescriptionBlock] {
    var lines: [StampedLine] = []
    var cursor = InputLines()
    while let line = cursor.next(text) {
      lines.append(StampedLine(text, line, at: cursor.location()))
    }
    guard splitsAtLinks else { return [block(lines[...])] }
    let starts = lines.indices.filter { lines[$0].link != nil && isBeforeList(lines, $0) }
    guard let first = starts.first else { return [block(lines[...])] }
    var blocks: [DescriptionBlock] = []
    if starts.count == 1, lines[..<max(0, first - 1)].contains(where: \.hasStamp) {
      return [block(lines[...])]
    }
    for (position, start) in starts.enumerated() {
      let end = position + 1 < starts.count ? max(start + 1, starts[position + 1] - 1) : lines.count
      var found = block(lines[(start + 1)..<end])
      found.link = lines[start].link
      found.location = lines[start].location
      if start > 0, !lines[start - 1].text.isEmpty, !lines[start - 1].hasStamp {
        found.title = lines[start - 1].text
        found.location = lines[start - 1].location
      }
      blocks.append(found)
    }
    return blocks
  }

  /// Whether nothing but blank lines stands between a line and a list.
  private static func isBeforeList(_ lines: [StampedLine], _ index: Int) -> Bool {
    lines[(index + 1)...].first { !$0.text.isEmpty }?.leading != nil
  }

  private static func block(_ lines: ArraySlice<StampedLine>) -> DescriptionBlock {
    var block = DescriptionBlock()
    let leading = lines.count { $0.leading != nil }
    let trailing = lines.count { $0.trailing != nil }
    let chosen = lines.filter { (leading >= trailing ? $0.leading : $0.trailing) != nil }
    if chosen.count > 1 || chosen.first?.leading?.start == .zero {
      block.chapters = chosen.compactMap { leading >= trailing ? $0.leading : $0.trailing }
    }
    let first = block.chapters.first?.location
    let prose = lines.prefix { $0.location != first && !$0.hasStamp }
    block.abstract = prose.map(\.text).filter { !$0.isEmpty && VideoLink($0) == nil }
      .joined(separator: "\n")
    return block
  }
}
