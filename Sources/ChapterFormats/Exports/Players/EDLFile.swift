import ChapterModel

/// mpv's edit decision list (mpv's DOCS/edl-mpv.rst): the chapters as one film, each a chapter of it.
///
///     file    = "# mpv EDL v0" LF { segment LF }
///     segment = value "," start ["," length] ",title=" value
///     value   = "%" number of bytes "%" bytes
///
/// A value in that guarded form may hold `,`, `;`, `!` and all else but a line end, which must be a
/// bare LF. Without a length a segment goes on to the end. mpv opens the files of a list itself,
/// without yt-dlp: recordings play as they are, the videos of a host once they are downloaded and
/// their links replaced.
///
/// It holds titles, starts and ends of chapters, and the links of their videos.
enum EDLFile: LibraryWriter {
  static func write(_ events: [Event], to output: inout OutputBuffer, _ notes: inout ExportNotes) {
    output.append("# mpv EDL v0\n")
    for entry in PlaylistEntry.entries(of: events, &notes) {
      let file = VideoLink(host: entry.link.host, videoID: entry.link.videoID).url()
      output.append(raw: "\(guarded(file)),\(entry.start?.seconds ?? 0)")
      if let length = entry.length { output.append(raw: ",\(length)") }
      output.append(raw: ",title=\(guarded(entry.title))\n")
    }
  }

  private static func guarded(_ value: String) -> String { "%\(value.utf8.count)%\(value)" }
}
