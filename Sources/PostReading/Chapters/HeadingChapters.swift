import ChapterModel

/// The chapters that headings are, over a whole post, since each such heading begins a section of
/// its own: `## 12:34 Title`, `## Title (12:34)`, `#### ([2:50](url) in the video)`.
///
/// A stamp alone takes its title from the highest heading above it that no other such stamp stands
/// below: the talk's, rather than the speaker's between them.
enum HeadingChapters {
  /// The chapters by the index of their heading's block.
  static func find(in body: Body, _ text: Span<UInt8>) -> [Int: ChapterLine] {
    var run = LineRun()
    run.key = .html
    var headings: [Int] = []
    for (index, block) in body.blocks.enumerated() where block.parent == nil {
      guard case .heading = block.kind else { continue }
      headings.append(index)
      guard text.firstOffset(of: UInt8(ascii: ":"), in: block.range) != nil else { continue }
      for line in TextLine.lines(of: index, in: body, text) {
        add(line, to: &run, text)
      }
    }
    let found = ListEvidence.chapters(of: run)
    guard !found.isEmpty else { return [:] }
    let above = HeadingsAbove(
      headings, untitled: found.filter(\.line.title.isEmpty).map(\.block), of: body)
    var chapters: [Int: ChapterLine] = [:]
    for entry in found {
      var line = entry.line
      if line.title.isEmpty {
        guard let heading = above.title(of: entry.block) else { continue }
        line.title = SectionScanner.title(of: heading, in: body, text)
      }
      line.title = EmojiShortcode.removed(from: HeadingAnchor.removed(from: line.title))
      if !line.title.isEmpty { chapters[entry.block] = line }
    }
    return chapters
  }

  private static func add(_ line: TextLine, to run: inout LineRun, _ text: Span<UInt8>) {
    let reader = ChapterLineReader(line.plain, of: line.content, place: .heading)
    for result in reader.results(text) {
      if case .chapter(let chapter) = result {
        run.add(chapter, of: line, 0, parent: nil)
      }
    }
  }
}

/// The headings above each one, by level.
private struct HeadingsAbove {
  private var ancestors: [Int: [Int]] = [:]
  private var counts: [Int: Int] = [:]

  /// The headings of a post, and those that lack a title.
  init(_ headings: [Int], untitled: [Int], of body: Body) {
    let untitled = Set(untitled)
    var path: [Int] = []
    for heading in headings {
      while let last = path.last, Self.level(last, body) >= Self.level(heading, body) {
        path.removeLast()
      }
      if untitled.contains(heading) {
        ancestors[heading] = path
        for ancestor in path { counts[ancestor, default: 0] += 1 }
      }
      path.append(heading)
    }
    if let first = headings.first, Self.level(first, body) == 1 { counts[first] = Int.max }
  }

  /// The highest heading above one that no other without a title stands below, else the nearest.
  func title(of heading: Int) -> Int? {
    let path = ancestors[heading] ?? []
    return path.first { counts[$0] == 1 } ?? path.last
  }

  private static func level(_ heading: Int, _ body: Body) -> Int {
    if case .heading(let level) = body.blocks[heading].kind { level } else { 7 }
  }
}
