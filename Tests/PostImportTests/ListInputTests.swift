import ChapterFormats
import ChapterModel
import PostImport
import Testing

/// What `list --format json` and `jsonl` write, read back.
@Suite struct `A list as JSON` {
  private let event: Event

  init() {
    let video = Video(
      id: "P9pO0fPGVeo", title: "Film", list: "PLabc", duration: Timestamp(seconds: 900))
    let chapters: PackedChapters = [
      Chapter(start: .zero, end: Timestamp(seconds: 39), title: "Anfang", label: "0:00"),
      Chapter(start: Timestamp(seconds: 39), title: "„Ende“", level: 1),
      Chapter(
        start: Timestamp(seconds: 60), title: "Anderswo",
        writtenLink: "https://youtu.be/Hxwhw6Q6ITc?t=60"),
    ]
    let talks = [
      Talk(
        id: "P9pO0fPGVeo.tag", title: "Die Stärke",
        speakers: [Speaker(name: "Jana", affiliation: "ATIX"), Speaker(name: "雪")],
        language: Language(text: "Deutsch", code: "de"), abstract: "Erstens.\nZweitens.",
        videos: [video], chapters: chapters, path: "tag.md"),
      Talk(
        id: "Hxwhw6Q6ITc.tag", title: "Zwei", videos: [Video(id: "Hxwhw6Q6ITc")], path: "tag.md"),
    ]
    event = Event(
      id: "tag", title: "Tag der Föhne", date: CalendarDate(year: 2024, month: 5, day: 1),
      path: "tag.md", talks: talks)
  }

  private func back(_ kind: ListKind, isLines: Bool, rows: [ListRow]? = nil) -> [Post] {
    var list = JSONList(kind, isLines: isLines)
    var output = OutputBuffer()
    list.writeStart(to: &output)
    for row in rows ?? ListRow.rows(of: kind, in: event) { list.write(row, to: &output) }
    list.writeEnd(to: &output)
    return read(
      String(decoding: output.bytes, as: UTF8.self), path: isLines ? "liste.jsonl" : "liste.json")
  }

  @Test("of talks gives the same talks without their chapters", arguments: [false, true])
  func talks(isLines: Bool) {
    let posts = back(.talks, isLines: isLines)
    let fields: Set<Held.Field> = [
      .id, .title, .event, .date, .speakers, .affiliations, .language, .code, .abstract, .link,
      .duration, .videoTitle,
    ]
    var written = event
    written.talks[0].chapters = []
    #expect(posts.diagnosticLines == [])
    #expect(posts.map(\.title) == ["Tag der Föhne"])
    #expect(posts.map(\.date) == [event.date])
    #expect(
      posts.flatMap(\.talks).map { Held($0, in: event, fields) }
        == written.talks.map { Held($0, in: event, fields) })
  }

  @Test("of chapters gives them by their talks, in whatever order", arguments: [false, true])
  func chapters(isLines: Bool) {
    let fields: Set<Held.Field> = [.id, .title, .end, .level, .url]
    let rows = ListRow.rows(of: .chapters, in: event)
    for rows in [rows, rows.reversed()] {
      let posts = back(.chapters, isLines: isLines, rows: rows)
      #expect(posts.diagnosticLines == [])
      let talks = posts.flatMap(\.talks)
      #expect(talks.count == 1)
      #expect(Held(talks[0], in: event, fields) == Held(event.talks[0], in: event, fields))
    }
  }

  @Test("of events says what can be read instead")
  func events() {
    #expect(
      back(.events, isLines: false).diagnosticLines == [
        "1:1 This can't be read: a list of events names no talks, one of talks or chapters does."
      ])
  }
}
