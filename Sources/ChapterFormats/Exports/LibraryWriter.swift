import ChapterModel

/// Writes any number of talks into one text.
protocol LibraryWriter {
  /// Writes the talks of some events, and notes what it had to assume or leave out.
  static func write(_ events: [Event], to output: inout OutputBuffer, _ notes: inout ExportNotes)
}
