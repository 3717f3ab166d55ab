import Browser
import ChapterFormats
import ChapterModel

/// Writes what the browser exports, as `chapters export` does.
struct ExportWriting {
  /// The paths of the posts that were read, which are never replaced.
  let posts: [String]

  /// The person's home folder, for a path that begins with `~/`.
  let home: String?

  /// Writes an export, unless a file is there that the person was not asked about.
  ///
  /// - Returns: how it went.
  func write(_ export: TalkExport) -> Action {
    guard let format = ExportFormat(rawValue: export.form) else {
      return .noticed(Notice("Not exported: \(export.form) is no format", isFailure: true))
    }
    do throws(CommandFailure) {
      return try write(export, in: format)
    } catch {
      return .noticed(Notice("Not exported: \(error.sentence)", isFailure: true))
    }
  }

  private func write(
    _ export: TalkExport, in format: ExportFormat
  ) throws(CommandFailure) -> Action {
    let path = try expanded(export.path)
    do throws(CommandFailure) {
      // Whatever may never be replaced is told before anybody is asked.
      let file = try OutputFile(path, replaces: true, sparing: posts)
      if file.replacesFile, !export.replaces { return .exportFileExists(export) }
      var buffer = OutputBuffer()
      let notes = format.write(export.events, to: &buffer)
      if file.replacesFile {
        try file.write(buffer.bytes)
      } else {
        try OutputFile(path, replaces: false, sparing: posts).write(buffer.bytes)
      }
      return .noticed(Notice(sentence(export, notes)))
    } catch {
      // People know the file as they named it.
      guard error.sentence.hasPrefix(path) else { throw error }
      throw .wrongUse(export.path + error.sentence.dropFirst(path.count))
    }
  }

  private func expanded(_ path: String) throws(CommandFailure) -> String {
    guard path == "~" || path.hasPrefix("~/") else { return path }
    guard let home else { throw .wrongUse("\(path): HOME is not set") }
    return home + path.dropFirst()
  }

  private func sentence(_ export: TalkExport, _ notes: ExportNotes) -> String {
    let chapters = export.events.reduce(0) { $0 + $1.chapterCount }
    let talks = Set(export.events.flatMap(\.talks).map(\.id)).count
    return
      ([
        "Wrote \(chapters.counted("chapter")) of \(talks.counted("talk")) to \(export.path)"
      ] + notes.sentences).joined(separator: "; ")
  }
}
