import ChapterModel

/// Reads a playlist, M3U with what VLC and we add.
///
///     file  = { "#EXTINF:" seconds "," title LF | "#EXTVLCOPT:" option LF | comment | link LF }
///     title = [talk " - "] chapter        of an entry that starts somewhere, else of the whole video
///     option = ("start-time" | "stop-time") "=" seconds
///
/// Entries of one video under one talk's title are its chapters. A list of a stream's pieces (HLS) is
/// none of this form.
enum M3UReader: FormatReader {
  static func read(_ text: Span<UInt8>, file: FileName) throws(InputError) -> [Post] {
    var lines = InputLines()
    var talks = PlaylistTalks(file: file)
    var entry: PlaylistTalks.Entry?
    while let range = lines.next(text) {
      let line = text.text(text.trimmed(range))
      if line.isEmpty { continue }
      if line.hasPrefix("#EXT-X-") {
        throw InputError(
          "it lists the pieces of a stream (HLS), not videos", at: lines.location())
      }
      var open = entry ?? PlaylistTalks.Entry(location: lines.location())
      if let value = line.behind("#EXTINF:") {
        open.title =
          value.firstIndex(of: ",").map { value[value.index(after: $0)...].inOneLine } ?? ""
        open.duration = InputTime.seconds(value.prefix { $0 != "," && $0 != " " })
      } else if let value = line.behind("#EXTVLCOPT:start-time=") {
        open.start = InputTime.seconds(value)
      } else if let value = line.behind("#EXTVLCOPT:stop-time=") {
        open.end = InputTime.seconds(value)
      } else if !line.hasPrefix("#") {
        open.written = line
        talks.add(parted(open))
        entry = nil
        continue
      }
      entry = open
    }
    return [talks.post(event: nil)]
  }

  /// An entry with its title divided: before the first dash stands the talk's.
  private static func parted(_ entry: PlaylistTalks.Entry) -> PlaylistTalks.Entry {
    var entry = entry
    let isWhole = entry.start == nil && VideoLink(entry.written)?.start == nil
    let parts = entry.title.split(separator: " - ", maxSplits: 1)
    if isWhole {
      entry.talkTitle = entry.title
    } else if parts.count == 2 {
      entry.talkTitle = String(parts[0])
      entry.title = String(parts[1])
    }
    return entry
  }
}

extension String {
  /// What stands behind a beginning; nil where it begins otherwise.
  fileprivate func behind(_ beginning: String) -> Substring? {
    hasPrefix(beginning) ? dropFirst(beginning.count) : nil
  }
}
