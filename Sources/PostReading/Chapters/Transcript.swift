import ChapterModel

/// Tells what was said, with a stamp for each utterance, and logs of chats from chapters without
/// links.
enum Transcript {
  /// Whether the lines are a transcript or a chat:
  ///
  /// - most begin with a speaker's `Name:`, and few names recur;
  /// - most begin with `From` or `<`, as chat logs do;
  /// - ten and more lie ten seconds apart, or less, by the middle one;
  /// - a third of six and more do not ascend.
  static func matches(_ lines: [ChapterLine]) -> Bool {
    if lines.count > 2, lines.count(where: { isChat($0.title) }) * 2 > lines.count { return true }
    if lines.count > 5, hasSpeakers(lines) { return true }
    let times = lines.map(\.time.seconds)
    let steps = zip(times, times.dropFirst()).map { $1 - $0 }
    if lines.count > 5, steps.count(where: { $0 <= 0 }) * 3 > steps.count { return true }
    return lines.count > 9 && steps.sorted()[steps.count / 2] <= 10
  }

  private static func isChat(_ title: String) -> Bool {
    title.hasPrefix("From ") && title.contains(":") || title.hasPrefix("<")
  }

  private static func hasSpeakers(_ lines: [ChapterLine]) -> Bool {
    let names = lines.compactMap { speaker($0.title) }
    return names.count * 10 > lines.count * 6 && Set(names).count * 2 < names.count
  }

  /// What stands before the first colon, if it is short enough for a name.
  private static func speaker(_ title: String) -> Substring? {
    guard let colon = title.utf8.prefix(40).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    return title[..<colon]
  }
}
