import ChapterFormats
import ChapterModel
import Testing

@testable import chapters

@Suite struct `A template` {
  private func text(_ template: String, _ row: ListRow, _ kind: ListKind) throws -> String {
    var output = OutputBuffer()
    TemplateList(kind, try Template(template, for: kind)).write(row, to: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  private var event: Event {
    let chapters: PackedChapters = [
      Chapter(start: .zero, end: Timestamp(seconds: 4000), title: "Größe\tund\u{1B}[1m Maß"),
      Chapter(start: Timestamp(seconds: 4000), title: "Ende", level: 1),
    ]
    let talk = Talk(
      id: "P9pO0fPGVeo.tag", title: "Vortrag",
      speakers: [Speaker(name: "Ann Ö", affiliation: "ATIX"), Speaker(name: "雪")],
      language: Language(text: "Deutsch", code: "de"), abstract: "Eins.\nZwei.",
      videos: [Video(id: "P9pO0fPGVeo")], chapters: chapters, path: "ä/tag.md",
      location: SourceLocation(line: 7, column: 1))
    return Event(
      id: "tag", title: "Tag", date: CalendarDate(year: 2024, month: 5, day: 1), path: "ä/tag.md",
      talks: [talk])
  }

  @Test(
    "is written for each row with what its fields hold",
    arguments: [
      ("{event} › {talk} › {start} {title}", "Tag › Vortrag › 1:06:40 Ende\n"),
      ("{id}|{start_seconds}|{end}|{end_seconds}|{level}", "P9pO0fPGVeo.tag@4000|4000|||1\n"),
      ("{url} {short_url} {embed_url}", nil), ("{speakers}; {affiliations}", "Ann Ö; 雪; ATIX; \n"),
      ("{date} {language} {language_code} {abstract}", "2024-05-01 Deutsch de Eins. Zwei.\n"),
      ("{file}:{line}:{column} {event_id} {talk_id} {video_id}", nil),
      ("a\\tb\\\\n{{x}}\\n", "a\tb\\n{x}\n\n"), ("", "\n"), ("\\q", "\\q\n"),
    ] as [(String, String?)]) func chapters(template: String, line: String?) throws
  {
    let written = try text(template, ListRow(event, event.talks[0], chapterAt: 1), .chapters)
    if let line { #expect(written == line) }
    #expect(!written.contains("{url") && !written.contains("_id}"))
  }

  @Test("lets nothing of a post break a line")
  func controls() throws {
    let row = ListRow(event, event.talks[0], chapterAt: 0)
    #expect(try text("{title}", row, .chapters) == "Größe und[1m Maß\n")
  }

  @Test("knows every field in every kind that has it", arguments: TemplateField.allCases)
  func fields(field: TemplateField) throws {
    let talk = event.talks[0]
    let rows: [(ListKind, ListRow)] = [
      (.events, ListRow(event)), (.talks, ListRow(event, talk)),
      (.chapters, ListRow(event, talk, chapterAt: 0)),
    ]
    for (kind, row) in rows {
      guard field.kinds.contains(kind) else {
        #expect(throws: CommandFailure.self) { try Template("{\(field.rawValue)}", for: kind) }
        continue
      }
      _ = try Template("{\(field.rawValue)}", for: kind)
      let unknown: Set<TemplateField> = [.duration, .durationSeconds]
      #expect(field.text(of: row) != nil || unknown.contains(field), "\(kind)")
    }
    #expect(!field.kinds.isEmpty && !field.meaning.isEmpty)
    #expect(TemplateHelp.fields.contains("\n  {\(field.rawValue)} "))
  }

  @Test(
    "is refused where a field isn't one or a brace has no other",
    arguments: [
      ("{titel}", "chapters have no {titel}, but {id} {title}"), ("{start", "{ without }"),
      ("start}", "} without {"), ("{}", "have no {}"), ("{talks}", "have no {talks}"),
    ]) func errors(template: String, sentence: String)
  {
    do throws(CommandFailure) {
      _ = try Template(template, for: .chapters)
      Issue.record("\(template) was taken")
    } catch {
      #expect(error.sentence.contains(sentence))
      #expect(error.status == 2)
    }
  }
}
