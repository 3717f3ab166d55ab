import ChapterModel

/// Says which lines of a run are chapters:
///
/// - stamps with a link into a video, and such as say `in the video`: one is enough in a list, a
///   table or HTML; among the lines of paragraphs it takes two, since one is a sentence's;
/// - stamps in front of titles without links: two, or one below `Chapters:`;
/// - stamps behind titles without links, which may be lengths: two that ascend from zero, three that
///   ascend, or any below `Chapters:`.
///
/// Without links a schedule (`Schedule`) and a transcript (`Transcript`) are none.
enum ListEvidence {
  /// The entries of a run that are chapters; none where it is no list.
  static func chapters(of run: LineRun) -> [LineRun.Entry] {
    let entries = run.entries
    if entries.isEmpty { return [] }
    let linked = entries.count { $0.line.isLinked || $0.line.form == .phrase }
    let isCertain = run.announcement.namesChapters || entries.contains { $0.line.form == .phrase }
    let needed = run.key == .paragraphs && !isCertain ? 2 : 1
    if linked >= needed {
      let isTrailing = entries.contains { $0.line.isLinked && $0.line.form == .trailing }
      if linked == entries.count { return entries }
      return entries.filter {
        $0.line.isLinked || $0.line.form != .trailing || isTrailing
      }
    }
    return unlinked(entries, of: run)
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
      !Transcript.matches(chosen.map(\.line), of: run)
    else { return [] }
    return chosen
  }

  /// Whether stamps behind titles are places and no lengths.
  private static func ascends(_ lines: [ChapterLine]) -> Bool {
    let times = lines.map(\.time)
    let isAscending = zip(times, times.dropFirst()).allSatisfy { $0 < $1 }
    return isAscending && (times.count > 2 || (times.count == 2 && times[0] == .zero))
  }
}
