import ChapterModel

/// Makes the lines of one list its chapters: which of label and link holds where they disagree,
/// which separator is odd. Takes time in proportion to the number of lines.
enum ChapterList {
  /// The starts of the lines, as written or as the list decides.
  ///
  /// Where label and link disagree, the one that keeps the list ascending holds; if both or neither
  /// do, the link.
  static func starts(of lines: [ChapterLine]) -> [Timestamp] {
    if !lines.indices.contains(where: { lines[$0].disagrees }) {
      return lines.indices.map { lines[$0].time }
    }
    var next: [Timestamp?] = []
    var following: Timestamp?
    for line in lines.reversed() {
      next.append(following)
      if !line.disagrees { following = line.time }
    }
    next.reverse()
    var starts: [Timestamp] = []
    for (index, line) in lines.enumerated() {
      starts.append(start(of: line, after: starts.last, before: next[index]))
    }
    return starts
  }

  /// The separator of more than half of the lines that begin with their stamps, where there is one.
  static func usualSeparator(of lines: [ChapterLine]) -> ChapterSeparator? {
    // Boyer and Moore's vote: what most have outlives the others.
    var candidate: ChapterSeparator?
    var lead = 0
    for line in lines where line.form == .leading {
      if lead == 0 { candidate = line.separator }
      lead += line.separator == candidate ? 1 : -1
    }
    let count = lines.count { $0.form == .leading && $0.separator == candidate }
    return count * 2 > lines.count { $0.form == .leading } ? candidate : nil
  }

  /// The lists without those whose times and titles an earlier one has; `note` hears of each.
  static func withoutRepeats(
    _ lists: [FoundList], note: (FoundList) -> Void
  ) -> [FoundList] {
    guard lists.count > 1 else { return lists }
    var times: [[Timestamp]: Int] = [:]
    for list in lists where list.lines.count > 1 { times[list.lines.map(\.time), default: 0] += 1 }
    // The titles are looked at only where the times are there twice, which they hardly ever are.
    guard times.values.contains(where: { $0 > 1 }) else { return lists }
    var seen: Set<[String]> = []
    return lists.filter { list in
      guard list.lines.count > 1, times[list.lines.map(\.time), default: 0] > 1 else { return true }
      let key = list.lines.map { "\($0.time.seconds) \(Slug.of($0.title))" }
      if seen.insert(key).inserted { return true }
      note(list)
      return false
    }
  }

  private static func start(
    of line: ChapterLine, after previous: Timestamp?, before next: Timestamp?
  ) -> Timestamp {
    guard let label = line.label?.time, let link = line.linkTime else { return line.time }
    guard line.disagrees else { return link }
    let fits = { (time: Timestamp) in
      (previous.map { $0 < time } ?? true) && (next.map { time < $0 } ?? true)
    }
    return fits(label) && !fits(link) ? label : link
  }
}
