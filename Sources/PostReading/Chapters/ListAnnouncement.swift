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
    guard line.utf8.count <= 200 else { return }
    let label = SectionLabel(line: line) ?? SectionLabel(heading: line)
    namesChapters = label?.kind == .chapters
    namesSchedule = line.hasWord(where: Self.schedules.contains)
    namesTranscript =
      (line.holds("transcri") || line.holds("transkri"))
      && line.hasWord { $0.hasPrefix("transcri") || $0.hasPrefix("transkri") }
  }

  private static let schedules: WordSet = [
    "schedule", "agenda", "timetable", "program", "programme", "programm", "zeitplan", "ablauf",
    "horaire", "horaires", "programa", "horario", "schema", "tagesordnung", "日程", "スケジュール",
  ]
}
