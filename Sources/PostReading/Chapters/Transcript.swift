import ChapterModel

/// Tells what was said, with a stamp for each utterance, and logs of chats from chapters without
/// links.
enum Transcript {
  /// Speech has about 15 characters a second, notes on it far fewer.
  private static let notesPerSecond = 6

  /// Whether the lines are a transcript or a chat:
  ///
  /// - they have as many characters as are spoken in their time, with those of the lines between,
  ///   and are no short list;
  /// - most begin with a speaker's `Name:`, few names recur, and a third of that is said;
  /// - most begin with `From` or `<`, as chat logs do;
  /// - ten and more lie ten seconds apart, or less, by the middle one;
  /// - a third of six and more do not ascend.
  static func matches(_ lines: [ChapterLine], of run: LineRun) -> Bool {
    guard let last = lines.last, lines.count > 2 else { return false }
    let bytes = lines.dropLast().reduce(run.otherBytes) { $0 + $1.title.utf8.count }
    let seconds = max(0, last.time.seconds - lines[0].time.seconds)
    let mayBeSpoken = !run.isList || lines.count > 20
    if mayBeSpoken, bytes > lines.count * 100, bytes > seconds * notesPerSecond { return true }
    if lines.count(where: { isChat($0.title) }) * 2 > lines.count { return true }
    if lines.count > 5, bytes * 3 > seconds * notesPerSecond, hasSpeakers(lines) { return true }
    let times = lines.map(\.time.seconds)
    let steps = zip(times, times.dropFirst()).map { $1 - $0 }
    if steps.count > 4, steps.count(where: { $0 <= 0 }) * 3 > steps.count { return true }
    return steps.count > 8 && steps.sorted()[steps.count / 2] <= 10
  }

  private static func isChat(_ title: String) -> Bool {
    title.hasPrefix("From ") && title.contains(":") || title.hasPrefix("<")
  }

  private static func hasSpeakers(_ lines: [ChapterLine]) -> Bool {
    let names = lines.compactMap { speaker($0.title) }
    return names.count * 10 > lines.count * 6 && (2...names.count / 2).contains(Set(names).count)
  }

  /// What stands before the first colon, if it is short enough for a name.
  private static func speaker(_ title: String) -> Substring? {
    guard let colon = title.utf8.prefix(40).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    return title[..<colon]
  }
}
