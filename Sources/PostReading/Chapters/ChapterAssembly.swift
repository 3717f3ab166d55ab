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
  mutating func chapters(
    of lists: [FoundList], in video: inout Video, _ text: Span<UInt8>
  ) -> [Chapter] {
    var findings = ListFindings(table: table)
    let lists = ChapterList.withoutRepeats(lists) { findings.noteRepeat(of: $0) }
    for list in lists { findings.note(list, in: video, text) }
    let (lines, owners) = Self.inOrder(lists)
    let tops = lists.map { list in list.lines.indices.map { list.lines[$0].depth }.min() ?? 0 }
    let starts = ChapterList.starts(of: lines)
    findings.noteTimes(lines, starts, of: owners, text)
    diagnostics += findings.diagnostics
    takePlaylist(from: lines, into: &video)
    var chapters: [Chapter] = []
    chapters.reserveCapacity(lines.count)
    for index in lines.indices {
      chapters.append(chapter(lines[index], start: starts[index], top: tops[owners[index]]))
    }
    let own = video.link()
    if lines.indices.contains(where: { lines[$0].leadsElsewhere(than: own) }) {
      let links = lines.indices.map { lines[$0].writtenLink == nil ? nil : lines[$0].videoLink }
      return ChapterEnds.filled(chapters, in: video, links: links)
    }
    ChapterEnds.fill(&chapters, last: video.duration)
    return chapters
  }

  /// The lines of all lists as written, headings among the lines below them, each with the number of
  /// its list.
  private static func inOrder(_ lists: [FoundList]) -> (lines: [ChapterLine], owners: [Int]) {
    let owners = lists.indices.flatMap { repeatElement($0, count: lists[$0].lines.count) }
    let lines = lists.count == 1 ? lists[0].lines : lists.flatMap(\.lines)
    let isInOrder = lines.indices.dropLast().allSatisfy {
      lines[$0].source <= lines[$0 + 1].source
    }
    if isInOrder { return (lines, owners) }
    let order = lines.indices.sorted { (lines[$0].source, $0) < (lines[$1].source, $1) }
    return (order.map { lines[$0] }, order.map { owners[$0] })
  }

  private func takePlaylist(from lines: [ChapterLine], into video: inout Video) {
    guard video.list == nil,
      let link = Self.playlist(in: lines, of: video.link())
    else { return }
    video.list = link.list
    video.index = link.index
  }

  private static func playlist(in lines: [ChapterLine], of video: VideoLink) -> VideoLink? {
    lines.lazy.compactMap(\.videoLink).first { $0.list != nil && $0.isSameVideo(as: video) }
  }

  private func chapter(_ line: ChapterLine, start: Timestamp, top: Int) -> Chapter {
    Chapter(
      start: start, end: line.end, title: line.title, level: line.depth - top,
      label: line.label?.text, writtenLink: line.writtenLink,
      isJump: line.isJump || line.form == .phrase,
      location: table.location(of: line.source))
  }
}
