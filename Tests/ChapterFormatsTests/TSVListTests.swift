import ChapterFormats
import ChapterModel
import Testing

@Suite struct `A list as TSV` {
  private let url =
    "https://www.youtube.com/watch?v=aMvI5E9-LYI&list=\(SampleEvents.list)&index=2"

  @Test("has the columns of its kind, named by a header where asked for")
  func columns() {
    #expect(
      text(.events, hasHeader: true) == """
        id\tdate\ttitle\ttalks\tchapters\tfile
        almalinux-tag\t2024-05-01\tAlmaLinux-Tag\t1\t2\tbeiträge/almalinux-tag.md

        """)
    #expect(
      text(.talks, hasHeader: true) == """
        id\ttitle\tevent\tspeakers\tlanguage\tchapters\turl\tfile\tline
        aMvI5E9-LYI.almalinux-tag\tBuilding without following\tAlmaLinux-Tag\t\
        Andrew Lukoshko; Jonas Trüstedt\tEnglisch\t2\t\(url)\tbeiträge/almalinux-tag.md\t40

        """)
    #expect(
      text(.chapters, hasHeader: true) == """
        id\tstart\tend\ttitle\ttalk\tevent\turl\tfile\tline
        aMvI5E9-LYI.almalinux-tag@0\t0\t110\tEinführung\tBuilding without following\t\
        AlmaLinux-Tag\t\(url)&t=0s\tbeiträge/almalinux-tag.md\t44
        aMvI5E9-LYI.almalinux-tag@110\t110\t\tWas ist AlmaLinux?\tBuilding without following\t\
        AlmaLinux-Tag\t\(url)&t=110s\tbeiträge/almalinux-tag.md\t45

        """)
  }

  @Test("leaves empty what isn't known")
  func unknown() {
    let talk = Talk(
      id: "tag.1", title: "Ohne Video", chapters: [Chapter(start: .zero, title: "ä")], path: "ä.md")
    let event = Event(id: "tag", title: "Tag", path: "ä.md", talks: [talk])
    #expect(text([event], .events) == "tag\t\tTag\t1\t1\tä.md\n")
    #expect(text([event], .talks) == "tag.1\tOhne Video\tTag\t\t\t1\t\tä.md\t1\n")
    #expect(text([event], .chapters) == "tag.1@0\t0\t\tä\tOhne Video\tTag\t\tä.md\t1\n")
  }

  @Test(
    "keeps a field in its line and control characters out",
    arguments: [
      ("a\tb\nc", "a b c"),
      ("a\r\nb", "a b"),
      ("\u{1B}[31mrot\u{1B}]0;x\u{7}", "[31mrot]0;x"),
      ("\u{0}\u{7F}\u{80}é\u{9B}31m\u{A0}", "é31m\u{A0}"),
      ("雪 👩‍👩‍👧 Ünïcode", "雪 👩‍👩‍👧 Ünïcode"),
    ]) func controls(title: String, field: String)
  {
    var output = OutputBuffer()
    output.append(field: title)
    #expect(String(decoding: output.bytes, as: UTF8.self) == field)
  }

  @Test("keeps control characters out wherever they stand in a title", arguments: 0..<20)
  func controlsAnywhere(place: Int) {
    let url = "https://www.youtube.com/watch?v=aMvI5E9-LYI&t="
    for control in ["\u{7}", "\u{7F}", "\u{85}"] {
      let (before, after) = (String(repeating: "ä", count: place), String(repeating: "z", count: 9))
      let chapter = Chapter(
        start: .zero, title: before + control + after, writtenLink: url + "0s",
        location: SourceLocation(line: 9, column: 3))
      let talk = Talk(
        id: "é", title: "雪", videos: [Video(id: "aMvI5E9-LYI")], chapters: [chapter], path: "ä.md")
      let event = Event(id: "tag", title: "Tag", path: "ä.md", talks: [talk])
      #expect(
        text([event], .chapters) == "é@0\t0\t\t\(before + after)\t雪\tTag\t\(url)0s\tä.md\t9\n")
    }
  }

  @Test("numbers chapters that start at the same time, as the model does")
  func sameTimes() {
    var talk = SampleEvents.talk
    talk.chapters = PackedChapters(
      [5, 9, 5, 5, 7, 9, 7].map { Chapter(start: Timestamp(seconds: $0), title: "é") })
    let event = Event(id: "e", title: "E", talks: [talk])
    let ids = text([event], .chapters).split(separator: "\n").map { $0.prefix { $0 != "\t" } }
    #expect(ids.map(String.init) == talk.chapters.indices.map(talk.chapterID))
    #expect(ids.last == "aMvI5E9-LYI.almalinux-tag@7.2")
  }

  @Test(
    "links chapters as the model does, whatever link the author wrote",
    arguments: [
      nil, "", "#t=1:50", "https://youtu.be/aMvI5E9-LYI?t=110",
      "https://www.youtube.com/watch?v=aMvI5E9-LYI&t=110s",
      "https://www.youtube.com/watch?v=aMvI5E9-LYI&list=PLxyz&t=110s",
      "https://www.youtube.com/watch?v=P9pO0fPGVeo&t=110s",
    ] as [String?], [0, 1, 7]) func links(written: String?, videoIndex: Int) throws
  {
    var talk = SampleEvents.talk
    talk.videos.append(Video(id: "Hxwhw6Q6ITc", list: "\u{1B}\"ä\\"))
    talk.chapters = [
      Chapter(
        start: Timestamp(seconds: 110), title: "é", writtenLink: written, videoIndex: videoIndex)
    ]
    let url = talk.link(to: talk.chapters[0])?.url() ?? ""
    let event = Event(id: "e", title: "E", talks: [talk])
    let fields = text([event], .chapters).split(separator: "\t", omittingEmptySubsequences: false)
    #expect(String(fields[6]) == url.replacing("\u{1B}", with: ""))
  }

  private func text(_ kind: ListKind, hasHeader: Bool) -> String {
    SampleEvents.text([SampleEvents.event], by: TSVList(kind, hasHeader: hasHeader))
  }

  private func text(_ events: [Event], _ kind: ListKind) -> String {
    SampleEvents.text(events, by: TSVList(kind))
  }
}
