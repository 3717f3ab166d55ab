import ChapterModel

/// Turns the lists of a talk into its chapters and says what is odd about them.
struct ChapterAssembly {
  /// Turns offsets into places.
  let table: LineTable

  /// What was odd so far.
  private(set) var diagnostics: [Diagnostic] = []

  /// No list yet.
  init(table: LineTable) {
    self.table = table
  }

  /// The chapters of a talk's lists in the order written; a list that is there twice counts once.
  /// The first link into a playlist gives the video its list and index.
  mutating func chapters(of lists: [FoundList], in video: inout Video) -> [Chapter] {
    var findings = ListFindings(table: table)
    let lists = ChapterList.withoutRepeats(lists) { findings.noteRepeat(of: $0) }
    for list in lists { findings.note(list, in: video) }
    let placed = Self.inOrder(lists)
    let lines = placed.map(\.line)
    let starts = ChapterList.starts(of: lines)
    findings.noteTimes(lines, starts)
    diagnostics += findings.diagnostics
    takePlaylist(from: lines, into: &video)
    let chapters = zip(placed, starts).map { chapter($0.line, start: $1, top: $0.top) }
    let links = lines.map { $0.writtenLink == nil ? nil : $0.videoLink }
    return ChapterEnds.filled(chapters, in: video, links: links)
  }

  /// The lines of all lists as written, headings among the lines below them, each with the depth of
  /// its list's top.
  private static func inOrder(_ lists: [FoundList]) -> [(line: ChapterLine, top: Int)] {
    let lines = lists.flatMap { list in
      let top = list.lines.map(\.depth).min() ?? 0
      return list.lines.map { (line: $0, top: top) }
    }
    return lines.enumerated()
      .sorted { ($0.element.line.source, $0.offset) < ($1.element.line.source, $1.offset) }
      .map(\.element)
  }

  private func takePlaylist(from lines: [ChapterLine], into video: inout Video) {
    guard video.list == nil,
      let link = lines.lazy.compactMap(\.videoLink).first(where: {
        $0.list != nil && $0.isSameVideo(as: video.link())
      })
    else { return }
    video.list = link.list
    video.index = link.index
  }

  private func chapter(_ line: ChapterLine, start: Timestamp, top: Int) -> Chapter {
    Chapter(
      start: start, end: line.end, title: line.title, level: line.depth - top,
      label: line.label?.text, writtenLink: line.writtenLink,
      location: table.location(of: line.source))
  }
}
