import ChapterModel

/// Writes a form that belongs to one video: it holds the chapters of one talk.
protocol TalkWriter {
  /// Writes a talk, and notes what it had to assume or leave out.
  static func write(
    _ talk: Talk, in event: Event, to output: inout OutputBuffer, _ notes: inout ExportNotes)
}
