import ChapterCatalog
import ChapterFormats
import ChapterModel
import Terminal
import Testing

@testable import chapters

@Suite struct `A list on a terminal` {
  private let event = Event(
    id: "tag", title: "AlmaLinux Day: Tokyo 2023 東京で会いましょう",
    date: CalendarDate(year: 2023, month: 12, day: 9), path: "tag.md",
    talks: [
      Talk(
        id: "Hxwhw6Q6ITc.tag", title: "Built to Last", speakers: [Speaker(name: "benny Vasquez")],
        videos: [Video(id: "Hxwhw6Q6ITc")],
        chapters: [
          Chapter(start: .zero, title: "Einführung"),
          Chapter(start: Timestamp(seconds: 3723), title: "\u{1B}[31mコミュニティ活動"),
        ]),
      Talk(id: "tag.2", title: "Ohne Video"),
    ])

  @Test("stands in columns, numbers and times in line at their ends")
  func columns() {
    #expect(
      text(.events) == """
        2023-12-09  2  2  AlmaLinux Day: Tokyo 2023 東京で会いましょう

        """)
    #expect(
      text(.talks, hasHeader: true) == """
        video        chapters  title          speakers
        Hxwhw6Q6ITc         2  Built to Last  benny Vasquez
        tag.2               0  Ohne Video

        """)
    #expect(text(.chapters).split(separator: "\n").map { $0.prefix(7) } == ["   0:00", "1:02:03"])
  }

  @Test("keeps to the width of the terminal", arguments: [20, 30, 40, 60])
  func width(width: Int) {
    for kind in ListKind.allCases {
      for line in text(kind, width: width).split(separator: "\n") {
        #expect(DisplayText(String(line)).width <= width)
      }
    }
  }

  @Test("has colours and links that a click opens, where asked for")
  func colors() {
    let colored = text(.talks, isColored: true)
    #expect(
      colored.contains(
        "\u{1B}]8;;https://www.youtube.com/watch?v=Hxwhw6Q6ITc\u{1B}\\"
          + "\u{1B}[1mBuilt to Last\u{1B}[0m\u{1B}]8;;\u{1B}\\"))
    #expect(!text(.chapters).contains("\u{1B}"))
  }

  @Test("shows the letters that a query found, also in a title that is cut")
  func found() throws {
    let query = try Query("'führ")
    let whole = text(.chapters, isColored: true, query: query)
    #expect(whole.contains("\u{1B}[1mEin\u{1B}[0m\u{1B}[1;4;33mführ\u{1B}[0m\u{1B}[1mung\u{1B}[0m"))
    let cut = text(.chapters, width: 17, isColored: true, query: query)
    #expect(cut.contains("…"), "\(cut)")
    let plain = cut.replacing(/\u{1B}\[[0-9;]*m|\u{1B}\]8;;[^\u{1B}]*\u{1B}\\/, with: "")
    #expect(plain == text(.chapters, width: 17))
  }

  private func text(
    _ kind: ListKind, width: Int? = nil, isColored: Bool = false, hasHeader: Bool = false,
    query: Query? = nil
  ) -> String {
    var list = TextList(
      kind, width: width, isColored: isColored, hasHeader: hasHeader, query: query)
    var output = OutputBuffer()
    list.write(event, to: &output)
    list.writeEnd(to: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }
}
