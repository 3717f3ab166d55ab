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

  /// The chapters of a talk's lists in the order written. The first link into a playlist gives the
  /// video its list and index.
  mutating func chapters(of lists: [FoundList], in video: inout Video) -> [Chapter] {
    var chapters: [Chapter] = []
    for list in lists {
      note(list.flaws)
      noteSeparators(of: list.lines)
      let starts = ChapterList.starts(of: list.lines)
      let top = list.lines.map(\.depth).min() ?? 0
      for (line, start) in zip(list.lines, starts) {
        note(line, start: start, video: video)
        if video.list == nil, let link = line.videoLink, link.isSameVideo(as: video.link()) {
          video.list = link.list
          video.index = link.index
        }
        chapters.append(chapter(line, start: start, top: top))
      }
    }
    return ended(chapters)
  }

  private func chapter(_ line: ChapterLine, start: Timestamp, top: Int) -> Chapter {
    Chapter(
      start: start, end: line.end, title: line.title, level: line.depth - top,
      label: line.label?.text, writtenLink: line.writtenLink,
      location: table.location(of: line.source))
  }

  private func ended(_ chapters: [Chapter]) -> [Chapter] {
    var ended = chapters
    for index in ended.indices.dropLast() where ended[index].end == nil {
      ended[index].end = ended[index + 1].start
    }
    return ended
  }

  // MARK: Diagnostics

  private mutating func note(_ flaws: [(rule: Rule, offset: Int)]) {
    for flaw in flaws {
      let sentence =
        flaw.rule == .badUnit
        ? "A unit after the first is 60 or more; write minutes and seconds under 60."
        : "This line has no time or no link yet; write its time in place of what stands there."
      diagnostics.append(Diagnostic(flaw.rule, at: table.location(of: flaw.offset), sentence))
    }
  }

  private mutating func noteSeparators(of lines: [ChapterLine]) {
    guard let usual = ChapterList.usualSeparator(of: lines) else { return }
    for line in lines where line.separator != usual {
      diagnostics.append(
        Diagnostic(
          .oddSeparator, at: table.location(of: line.source),
          "Between stamp and title stands \(line.separator.name) where most lines of the list have "
            + "\(usual.name)."))
    }
  }

  private mutating func note(_ line: ChapterLine, start: Timestamp, video: Video) {
    let location = table.location(of: line.source)
    if ChapterList.disagree(line), let label = line.label, let time = line.linkTime {
      diagnostics.append(
        Diagnostic(
          .timeLabelMismatch, at: location,
          "The label says \(label.text) and the link \(time); \(start) was taken."))
    }
    if let other = line.videoLink, !other.isSameVideo(as: video.link()) {
      diagnostics.append(
        Diagnostic(
          .wrongVideo, at: location,
          "The link leads to the video \(other.videoID), but the list belongs to \(video.id)."))
    }
  }
}
