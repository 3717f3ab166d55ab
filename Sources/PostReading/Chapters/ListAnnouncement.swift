import ChapterModel

/// What the line or heading above a run of lines says of it.
struct ListAnnouncement: Equatable {
  /// Whether it names chapters: `Timestamps:`.
  private(set) var namesChapters = false

  /// Whether it names a day's schedule: `Agenda`.
  private(set) var namesSchedule = false

  /// Whether it names what was said: `Transcript`.
  private(set) var namesTranscript = false

  /// Nothing stands above.
  init() {}

  /// A line or heading stands above.
  init(_ line: String) {
    guard line.utf8.count <= 200, Self.maySaySo(line) else { return }
    let label = SectionLabel(line: line) ?? SectionLabel(heading: line)
    namesChapters = label?.kind == .chapters
    namesSchedule = line.hasWord(of: Self.schedules)
    namesTranscript =
      (line.holds("transcri") || line.holds("transkri"))
      && line.hasWord { $0.hasPrefix("transcri") || $0.hasPrefix("transkri") }
  }

  /// Whether a line holds a word that an announcement can't do without, as few lines do: a look at
  /// its words in place of several at its form. A form such as `(s)` may make a word another one.
  private static func maySaySo(_ line: String) -> Bool {
    let span = line.utf8Span.span
    let form = span.skip(in: 0..<span.count) { $0 != 0x28 && $0 != 0x2A && $0 != 0x2F }
    guard form == span.count else { return true }
    return line.hasWord(of: words) || line.holds("trans")
  }

  /// The names of schedules and the last words of labels for chapters.
  private static let words = WordSet(
    LabelWords.chapters.compactMap { $0.split(separator: " ").last }.map { String($0) }
      + scheduleNames)

  private static let schedules = WordSet(scheduleNames)

  private static let scheduleNames = [
    "schedule", "agenda", "timetable", "program", "programme", "programm", "zeitplan", "ablauf",
    "horaire", "horaires", "programa", "horario", "schema", "tagesordnung", "日程", "スケジュール",
  ]
}
