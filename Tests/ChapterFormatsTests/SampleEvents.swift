import ChapterFormats
import ChapterModel

/// Events made by hand, their facts those of the AlmaLinux Day in Germany, 2024, and some odd ones.
enum SampleEvents {
  static let path = "beiträge/almalinux-tag.md"
  static let list = "PLqKzWfm6zyltcA6vEbRAD92AJEH3bnr_q"

  static var talk: Talk {
    Talk(
      id: "aMvI5E9-LYI.almalinux-tag", title: "Building without following",
      speakers: [
        Speaker(name: "Andrew Lukoshko", affiliation: "Release Lead, AlmaLinux"),
        Speaker(name: "Jonas Trüstedt"),
      ],
      language: Language(text: "Englisch", code: "en"), abstract: "Erstens.\nZweitens.",
      videos: [
        Video(id: "aMvI5E9-LYI", list: list, index: "2", duration: Timestamp(seconds: 1500))
      ],
      chapters: chapters, path: path,
      translations: [
        Talk(
          id: "", title: "雪の話", language: Language(text: "ja", code: "ja"),
          path: "beiträge/almalinux-tag.ja.md")
      ], location: SourceLocation(line: 40, column: 1))
  }

  static var chapters: PackedChapters {
    [
      Chapter(
        start: .zero, end: Timestamp(seconds: 110), title: "Einführung", label: "0:00",
        writtenLink: "https://www.youtube.com/watch?v=aMvI5E9-LYI&list=\(list)&index=2&t=0s",
        location: SourceLocation(line: 44, column: 3)),
      Chapter(
        start: Timestamp(seconds: 110), title: "Was ist AlmaLinux?", level: 1, label: "1:50",
        location: SourceLocation(line: 45, column: 5)),
    ]
  }

  static var event: Event {
    Event(
      id: "almalinux-tag", title: "AlmaLinux-Tag", date: CalendarDate(year: 2024, month: 5, day: 1),
      authors: [Author(name: "benny Vasquez", bio: "Chair"), Author(name: "雪")], path: path,
      talks: [talk])
  }

  /// What a writer makes of events.
  static func text(_ events: [Event], by writer: some ListWriter) -> String {
    var writer = writer
    var output = OutputBuffer()
    writer.writeStart(to: &output)
    for event in events { writer.write(event, to: &output) }
    writer.writeEnd(to: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }
}
