import ChapterFormats
import ChapterModel

/// Talks to write: one of the AlmaLinux Day in Germany, and odd ones.
enum ExportSamples {
  /// What a format makes of events, and its notes.
  static func export(
    _ events: [Event], as format: ExportFormat
  ) -> (text: String, notes: ExportNotes) {
    var output = OutputBuffer()
    let notes = format.write(events, to: &output)
    return (String(decoding: output.bytes, as: UTF8.self), notes)
  }

  /// The text alone.
  static func text(_ events: [Event], as format: ExportFormat) -> String {
    export(events, as: format).text
  }

  /// An event with one talk that has chapters of these titles, a minute each, and a known duration.
  static func event(
    titles: [String], talkTitle: String = "Die Stärke der Gemeinschaft", host: VideoHost = .youTube,
    id: String = "P9pO0fPGVeo"
  ) -> Event {
    let chapters = titles.enumerated().map { position, title in
      Chapter(
        start: Timestamp(seconds: position * 60), end: Timestamp(seconds: position * 60 + 60),
        title: title)
    }
    let video = Video(host: host, id: id, duration: Timestamp(seconds: titles.count * 60))
    let talk = Talk(
      id: "\(id).tag-2024", title: talkTitle, speakers: [Speaker(name: "Jonas Trüstedt")],
      language: Language(text: "Deutsch", code: "de"), videos: [video],
      chapters: PackedChapters(chapters),
      path: "tag-2024.md")
    return Event(
      id: "tag-2024", title: "AlmaLinux-Tag: Deutschland",
      date: CalendarDate(year: 2024, month: 5, day: 1), path: "tag-2024.md", talks: [talk])
  }

  /// Titles that some format could stumble over.
  static let hostileTitles = [
    "Zeile\neins\r\nzwei\u{2028}drei", "a --> b", "Q&A <b>fett</b> &amp;", "x=1;y#2\\z",
    "eins, zwei; drei!", "Kapitel - Titel - Ende", "„Zitat“ \"quote\" 'einfach'",
    "\u{1B}]0;böse\u{7}rot\u{9B}31m", "]]></title></script><!--", "[link](javascript:alert(1))",
    "{{< youtube x >}} {% raw %}", "0:00 1:30 doppelt", "% 100%, %5%", "日本語 👩‍👩‍👧 עברית",
    "*fett* _kursiv_ `code` # ~~weg~~ |", "CHAPTER01NAME=x", "[CHAPTER]", "$HOME `id` $(id)",
  ]
}

extension Talk {
  /// Changes the chapter at a position.
  mutating func change(chapter position: Int, _ change: (inout Chapter) -> Void) {
    var changed = Array(chapters)
    change(&changed[position])
    chapters = PackedChapters(changed)
  }
}
