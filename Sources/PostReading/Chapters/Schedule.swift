import ChapterModel

/// Tells a day's schedule from chapters without links: `9:00 Welcome`, `9:30 Keynote`.
enum Schedule {
  /// Whether the lines are a schedule: none has seconds beside hours, none starts at zero, and
  /// either they stand below a word for it, or their ranges follow on each other through the day,
  /// or four of five are multiples of five from six o'clock on. Below `Chapters:` they are none.
  static func matches(_ lines: [ChapterLine], below announcement: ListAnnouncement) -> Bool {
    let times = lines.compactMap(\.label?.time.seconds)
    guard let first = times.first, first >= 60, times.allSatisfy({ (60..<24 * 60).contains($0) }),
      !lines.contains(where: hasThreeUnits)
    else { return false }
    if announcement.namesChapters { return false }
    let isDay = first >= 6 * 60
    if announcement.namesSchedule, isDay || times.allSatisfy({ $0 % 5 == 0 }) { return true }
    if isDay, areConsecutive(lines) { return true }
    let even = times.count { $0 % 5 == 0 }
    return isDay && even * 5 >= times.count * 4
  }

  private static func hasThreeUnits(_ line: ChapterLine) -> Bool {
    line.label.map { $0.text.utf8.count { $0 == UInt8(ascii: ":") } > 1 } ?? false
  }

  /// Whether each line ends where the next one starts.
  private static func areConsecutive(_ lines: [ChapterLine]) -> Bool {
    guard lines.count > 1 else { return lines.first?.end != nil }
    let pairs = zip(lines, lines.dropFirst())
    return lines[0].end != nil && pairs.count { $0.end == $1.label?.time } * 2 > lines.count - 1
  }
}
