import Browser
import ChapterCatalog
import ChapterModel
import Terminal

/// Libraries that strain a screen: nothing at all, and too much of everything.
enum OddLibrary {
  static func state(_ catalog: Catalog, _ columns: Int, _ rows: Int, _ actions: Action...) -> State
  {
    var state = State(size: Size(columns: columns, rows: rows), libraryName: "vorträge")
    for action in [.postsLoaded(catalog, .done)] + actions { _ = state.update(action) }
    return state
  }

  /// One event with one talk.
  static func catalog(of talk: Talk, title: String = "Größentag 2024") -> Catalog {
    var talk = talk
    talk.path = "vorträge/größentag.md"
    return Catalog(posts: [
      Post(
        id: "größentag", path: talk.path, title: title,
        date: CalendarDate(year: 2024, month: 5, day: 1),
        talks: [
          talk,
          Talk(
            id: "b.größentag", title: "Żółw", videos: [Video(id: "dQw4w9WgXcQ")],
            path: talk.path, location: SourceLocation(line: 999, column: 1)),
        ])
    ])
  }

  static let withoutTalks = Catalog(posts: [
    Post(id: "größe", path: "größe.md", title: "Größe"), Post(id: "łódź", path: "łódź.md"),
  ])

  static let oneTalk = Catalog(posts: [
    Post(
      id: "gespräch", path: "vorträge/gespräch.md", title: "Gespräch",
      talks: [Talk(id: "b.gespräch", title: "Żółw", videos: [Video(id: "dQw4w9WgXcQ")])])
  ])

  static let manyChapters = talk(
    chapters: PackedChapters(
      (0..<400).map { Chapter(start: seconds($0 * 90), title: "Frage \($0 + 1)") }))

  static let tenHours = talk(
    chapters: PackedChapters(
      [(0, 7), (3599, 3600), (3600, 35_999), (35_999, 36_000), (36_600, 36_700)].map {
        Chapter(start: seconds($0.0), end: seconds($0.1), title: "Ab \(seconds($0.0))")
      }), duration: seconds(36_000))

  static let manySpeakers = talk(
    chapters: [Chapter(start: .zero, title: "Begrüßung")],
    speakers: (1...40).map {
      Speaker(name: "Zoë Kjær \($0)", affiliation: $0 % 3 == 0 ? nil : "Rolle \($0), Haus Ærø")
    })

  static let longAbstract = talk(
    chapters: [Chapter(start: .zero, title: "Begrüßung")],
    abstract: (1...5000).map { "Wört\($0)" }.joined(separator: " "))

  static func titled(_ title: String) -> Talk {
    var talk = talk(chapters: [Chapter(start: seconds(75), title: title)])
    talk.title = title
    return talk
  }

  private static func talk(
    chapters: PackedChapters, speakers: [Speaker] = [], abstract: String = "",
    duration: Timestamp? = nil
  ) -> Talk {
    Talk(
      id: "P9pO0fPGVeo.größentag", title: "Die Stärke der Gemeinschaft", speakers: speakers,
      abstract: abstract, videos: [Video(id: "P9pO0fPGVeo", duration: duration)],
      chapters: chapters)
  }

  private static func seconds(_ seconds: Int) -> Timestamp { Timestamp(seconds: seconds) }
}
