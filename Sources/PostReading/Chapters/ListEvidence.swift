import ChapterModel

/// Says which lines of a run are chapters:
///
/// - stamps with a link into a video, and such as say `in the video`: one is enough in a list, a
///   table or HTML; among the lines of paragraphs it takes two, since one is a sentence's;
/// - links to a time without a stamp: two to one video at different times;
/// - stamps in front of titles without links: two, or one below `Chapters:`;
/// - stamps behind titles without links, which may be lengths: two that ascend from zero, three that
///   ascend, or any below `Chapters:`.
///
/// Without links a schedule (`Schedule`) and a transcript (`Transcript`) are none, and neither is a
/// paragraph's run in which most of the text is something else.
enum ListEvidence {
  /// The entries of a run that are chapters; none where it is no list.
  static func chapters(of run: LineRun) -> [LineRun.Entry] {
    let entries = withoutLoneJumps(run.entries)
    let linked = entries.filter { $0.line.isLinked || $0.line.form == .phrase }
    let isCertain = run.announcement.namesChapters || linked.contains { $0.line.form == .phrase }
    let needed = run.key == .paragraphs && !isCertain ? 2 : 1
    if linked.count >= needed {
      let stamped = linked.filter { $0.line.label != nil }
      return entries.filter {
        $0.line.isLinked || $0.line.form == .phrase
          || (!stamped.isEmpty && $0.line.form == .leading)
          || stamped.contains { $0.line.form == .trailing }
      }
    }
    return unlinked(entries.filter { !$0.line.isLinked }, of: run)
  }

  /// Without the links to a time that no other line of the run has in the same video: a link's
  /// `&t=0s` or a hint where to begin.
  private static func withoutLoneJumps(_ entries: [LineRun.Entry]) -> [LineRun.Entry] {
    var times: [String: Set<Int>] = [:]
    for line in entries.lazy.map(\.line) where line.isLinked {
      times[line.videoLink?.videoID ?? "", default: []].insert(line.time.seconds)
    }
    return entries.filter { entry in
      guard entry.line.form == .jump else { return true }
      return (times[entry.line.videoLink?.videoID ?? ""]?.count ?? 0) > 1
    }
  }

  private static func unlinked(
    _ entries: [LineRun.Entry], of run: LineRun
  ) -> [LineRun.Entry] {
    let leading = entries.filter { $0.line.form == .leading }
    let trailing = entries.filter { $0.line.form == .trailing }
    let chosen = leading.count >= trailing.count ? leading : entries
    let isLabelled = run.announcement.namesChapters
    let isEnough =
      leading.count >= trailing.count
      ? leading.count > 1 || (isLabelled && !leading.isEmpty)
      : isLabelled || ascends(trailing.map(\.line))
    guard isEnough, !run.hasClock, !run.announcement.namesTranscript,
      !Schedule.matches(chosen.map(\.line), below: run.announcement),
      !Transcript.matches(chosen.map(\.line)), !isProse(chosen, of: run)
    else { return [] }
    return chosen
  }

  /// Whether stamps behind titles are places and no lengths.
  private static func ascends(_ lines: [ChapterLine]) -> Bool {
    let times = lines.map(\.time)
    let isAscending = zip(times, times.dropFirst()).allSatisfy { $0 < $1 }
    return isAscending && (times.count > 2 || (times.count == 2 && times[0] == .zero))
  }

  private static func isProse(_ entries: [LineRun.Entry], of run: LineRun) -> Bool {
    let titles = entries.reduce(0) { $0 + $1.line.title.utf8.count }
    if titles > entries.count * (run.key == .paragraphs ? 160 : 320) { return true }
    return run.key == .paragraphs && run.otherBytes > entries.count * 200
  }
}
