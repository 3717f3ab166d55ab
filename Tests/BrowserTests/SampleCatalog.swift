import Browser
import ChapterCatalog
import ChapterModel
import Terminal

/// A small library whose names are not ASCII: two recap posts and a folder of single talks.
enum SampleCatalog {
  static let catalog = Catalog(posts: [recap, older, episode(1), episode(2)])

  /// The same with an event that is newer than all others.
  static let catalogWithNewerEvent = Catalog(posts: [
    recap, older, episode(1), episode(2),
    Post(
      id: "añejo", path: "vorträge/añejo.md", title: "Añejo y nuevo",
      date: CalendarDate(year: 2026, month: 1, day: 2),
      talks: [Talk(id: "a.añejo", title: "Ñandú"), Talk(id: "b.añejo", title: "Año")]),
  ])

  static func state(_ columns: Int, _ rows: Int, _ actions: Action...) -> State {
    var state = State(size: Size(columns: columns, rows: rows), libraryName: "vorträge")
    for action in [.postsLoaded(catalog, .done)] + actions { _ = state.update(action) }
    return state
  }

  private static let recap = Post(
    id: "größentag-2024", path: "vorträge/größentag-2024.md", title: "Größentag 2024: Rückblick",
    date: CalendarDate(year: 2024, month: 5, day: 1),
    authors: [Author(name: "Zoë Kjær", bio: "Vorsitzende")],
    talks: [keynote, panel, silent])

  private static let keynote = Talk(
    id: "P9pO0fPGVeo.größentag-2024", title: "Die Stärke der Gemeinschaft: woher wir kommen",
    speakers: [
      Speaker(name: "Jonas Trüstedt", affiliation: "Senior Architect, ATIX AG"),
      Speaker(name: "石川 秀徳", affiliation: "Manager, Prime Strategy Co., Ltd."),
    ],
    language: Language(text: "Deutsch", code: "de"),
    abstract: "Woher die Quellen kommen, wie die Pakete gebaut werden und wer mitmacht.",
    videos: [Video(id: "P9pO0fPGVeo", list: "PLqKzWfm6zyltcA6v", index: "2")],
    chapters: chapters([
      (0, "Begrüßung"), (39, "Geschichte"), (195, "日本語の章 in der Mitte"), (884, "Rückfragen"),
      (3725, "Schluss"),
    ]),
    path: "vorträge/größentag-2024.md")

  private static let panel = Talk(
    id: "PP3OPvmUwTs.größentag-2024", title: "Podium: Fragen an den Vorstand",
    videos: [Video(id: "PP3OPvmUwTs")],
    chapters: chapters((0..<40).map { ($0 * 60, "Frage \($0 + 1): wie geht es weiter?") }))

  private static let silent = Talk(
    id: "aMvI5E9-LYI.größentag-2024", title: "Ohne Kapitel", videos: [Video(id: "aMvI5E9-LYI")])

  private static let older = Post(
    id: "treffen-2023", path: "vorträge/treffen-2023.md", title: "Treffen in Łódź",
    date: CalendarDate(year: 2023, month: 12, day: 9),
    talks: [
      Talk(id: "dQw4w9WgXcQ.treffen-2023", title: "Żółw", videos: [Video(id: "dQw4w9WgXcQ")]),
      Talk(id: "treffen-2023.2", title: "Ohne Film"),
    ])

  private static func episode(_ number: Int) -> Post {
    Post(
      id: "folge-\(number)", path: "vorträge/gespräche/folge-\(number).md",
      title: "Folge \(number)",
      date: CalendarDate(year: 2022, month: number, day: 1),
      talks: [
        Talk(
          id: "8jLOx1hD3_\(number).folge-\(number)", title: "Gespräch Nr. \(number)",
          videos: [Video(id: "8jLOx1hD3_\(number)")], chapters: chapters([(75, "Anfang")]))
      ])
  }

  /// A post of one talk with many chapters.
  static func long(chapters count: Int) -> Post {
    Post(
      id: "marathon", path: "vorträge/marathon.md", title: "Läufe",
      talks: [
        Talk(
          id: "8jLOx1hD3_9.marathon", title: "Überlänge", videos: [Video(id: "8jLOx1hD3_9")],
          chapters: chapters((0..<count).map { ($0 * 7, "Kapitel \($0 + 1)") }))
      ])
  }

  private static func chapters(_ list: [(seconds: Int, title: String)]) -> PackedChapters {
    PackedChapters(
      list.enumerated().map { position, chapter in
        let end = position + 1 < list.count ? Timestamp(seconds: list[position + 1].seconds) : nil
        return Chapter(
          start: Timestamp(seconds: chapter.seconds), end: end, title: chapter.title,
          level: position == 3 ? 1 : 0)
      })
  }
}
