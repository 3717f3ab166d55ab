import ChapterModel

/// A playlist in XML (xspf.org/xspf-v1.html) with a track for each chapter, for VLC.
///
///     track = location title creator? album duration? extension
///     extension = <vlc:id> and <vlc:option> start-time=… and stop-time=…
///
/// VLC gives up a file at the first element that it doesn't know, so there are no others than its
/// own. A location is a URI; durations are milliseconds. A talk without chapters is one track.
///
/// It holds the titles of events, talks and chapters, speakers' names, starts, ends and links.
enum XSPFPlaylist: LibraryWriter {
  static func write(_ events: [Event], to output: inout OutputBuffer, _ notes: inout ExportNotes) {
    output.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    output.append("<playlist version=\"1\" xmlns=\"http://xspf.org/ns/0/\"")
    output.append(" xmlns:vlc=\"http://www.videolan.org/vlc/playlist/ns/0/\">\n")
    if events.count == 1 { write("title", events[0].title.inOneLine, indent: 2, to: &output) }
    output.append("  <trackList>\n")
    for (number, entry) in PlaylistEntry.entries(of: events, &notes).enumerated() {
      write(entry, number: number, to: &output)
    }
    output.append("  </trackList>\n</playlist>\n")
  }

  private static func write(
    _ entry: PlaylistEntry, number: Int, to output: inout OutputBuffer
  ) {
    output.append("    <track>\n")
    write("location", entry.link.url(), indent: 6, to: &output)
    write("title", entry.title, indent: 6, to: &output)
    if !entry.speakers.isEmpty { write("creator", entry.speakers, indent: 6, to: &output) }
    write("album", entry.talkTitle, indent: 6, to: &output)
    if let length = entry.length {
      write("duration", length == 0 ? "0" : "\(length)000", indent: 6, to: &output)
    }
    output.append("      <extension application=\"http://www.videolan.org/vlc/playlist/0\">\n")
    write("vlc:id", "\(number)", indent: 8, to: &output)
    if let start = entry.start {
      write("vlc:option", "start-time=\(start.seconds)", indent: 8, to: &output)
    }
    if let end = entry.end {
      write("vlc:option", "stop-time=\(end.seconds)", indent: 8, to: &output)
    }
    output.append("      </extension>\n    </track>\n")
  }

  private static func write(
    _ name: String, _ text: String, indent: Int, to output: inout OutputBuffer
  ) {
    let blanks = String(repeating: " ", count: indent)
    output.append(raw: "\(blanks)<\(name)>\(MarkupText.escaped(text))</\(name)>\n")
  }
}
