import ChapterModel

/// A playlist with an entry for each chapter, for mpv and VLC.
///
///     file  = "#EXTM3U" LF { entry }
///     entry = "#EXTINF:" seconds "," talk " - " title LF
///             "#EXTVLCOPT:start-time=" seconds LF ["#EXTVLCOPT:stop-time=" seconds LF] link LF
///
/// VLC cuts the text behind the first comma at the first ` - ` into artist and title, and only where
/// there is none at commas (its m3u.c): with the talk's title before, and its own ` - ` written
/// ` – `, the chapter's title is safe whatever it holds. The seconds are -1 where nobody knows them.
/// A talk without chapters is one entry. mpv starts at the link's time, VLC at its option's, which is
/// the same. The file is UTF-8, as the ending `.m3u8` says.
///
/// It holds the titles of talks and chapters, starts, ends and links.
enum M3UPlaylist: LibraryWriter {
  static func write(_ events: [Event], to output: inout OutputBuffer, _ notes: inout ExportNotes) {
    output.append("#EXTM3U\n")
    for entry in PlaylistEntry.entries(of: events, &notes) {
      let talk = withoutDivider(entry.talkTitle)
      let title = entry.start == nil ? talk : "\(talk) - \(entry.title)"
      output.append(raw: "#EXTINF:\(entry.length ?? -1),\(title)\n")
      if let start = entry.start {
        output.append(raw: "#EXTVLCOPT:start-time=\(start.seconds)\n")
      }
      if let end = entry.end {
        output.append(raw: "#EXTVLCOPT:stop-time=\(end.seconds)\n")
      }
      output.append(raw: entry.link.url() + "\n")
    }
  }

  /// A title in which nothing reads as the divider: a hyphen that stands alone becomes a dash, also
  /// one of several in a row and one at the end.
  private static func withoutDivider(_ title: String) -> String {
    var words = title.split(separator: " ", omittingEmptySubsequences: false)
    for place in words.indices.dropFirst() where words[place] == "-" { words[place] = "\u{2013}" }
    return words.joined(separator: " ")
  }
}
