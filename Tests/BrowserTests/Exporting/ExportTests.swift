import ChapterModel
import Terminal
import Testing

@testable import Browser

@Suite("An export")
struct ExportTests {
  private static let forms = [
    ExportForm(
      name: "webvtt", title: "für Seiten", fileEnding: "vtt", holdsOneTalk: true, isPlaylist: false),
    ExportForm(
      name: "m3u", title: "Liste", fileEnding: "m3u8", holdsOneTalk: false, isPlaylist: true),
    ExportForm(
      name: "json", title: "alles", fileEnding: "json", holdsOneTalk: false, isPlaylist: false),
  ]

  private func walk(_ keys: String) -> (state: State, effects: [Effect]) {
    var state = State(size: Size(columns: 120, rows: 24), exportForms: Self.forms)
    _ = state.update(.postsLoaded(SampleCatalog.catalog, .done))
    var effects: [Effect] = []
    for key in typed(keys) { effects += state.hear(.key(key)) }
    return (state, effects)
  }

  private func exported(_ keys: String) -> TalkExport? {
    if case .export(let export) = walk(keys).effects.last { export } else { nil }
  }

  @Test("is of the selection's talk where nothing is marked")
  func selection() throws {
    let export = try #require(exported("llxw\n"))
    #expect(export.path == "P9pO0fPGVeo.größentag-2024.vtt" && !export.replaces)
    #expect(export.form == "webvtt")
    #expect(export.events.map(\.title) == ["Größentag 2024: Rückblick"])
    #expect(export.events[0].talks.map(\.chapters.count) == [5])
  }

  @Test("is of an event's talks where an event is selected")
  func event() throws {
    let export = try #require(exported("xm\n"))
    #expect(export.path == "größentag-2024.m3u8")
    #expect(export.events[0].talks.map(\.chapters.count) == [5, 40, 0])
  }

  static let marked: [(keys: String, talks: [String: Int])] = [
    ("llj j xm\n", ["Die Stärke der Gemeinschaft: woher wir kommen": 2]),
    ("l xm\n", ["Die Stärke der Gemeinschaft: woher wir kommen": 5]),
    (
      "ll hj xm\n",
      [
        "Die Stärke der Gemeinschaft: woher wir kommen": 1,
        "Podium: Fragen an den Vorstand": 40,
      ]
    ),
  ]

  @Test("is of what is marked alone", arguments: marked)
  func marks(keys: String, talks: [String: Int]) throws {
    let export = try #require(exported(keys))
    let found = export.events.flatMap(\.talks).map { ($0.title, $0.chapters.count) }
    #expect(Dictionary(uniqueKeysWithValues: found) == talks)
  }

  @Test("keeps the order of the basket in a playlist, and each talk once elsewhere")
  func order() throws {
    // Two chapters of a talk, one of another moved between them.
    let keys = "ll  h]l BGKx"
    let list = try #require(exported(keys + "m\n"))
    #expect(
      list.events.flatMap(\.talks).map { $0.chapters.map(\.title) }
        == [["Begrüßung"], ["Frage 1: wie geht es weiter?"], ["Geschichte"]])
    let all = try #require(exported(keys + "s\n"))
    #expect(
      all.events.flatMap(\.talks).map { $0.chapters.map(\.title) }
        == [["Begrüßung", "Geschichte"], ["Frage 1: wie geht es weiter?"]])
  }

  @Test("refuses several talks where the format holds one")
  func several() {
    let (state, effects) = walk("xw")
    #expect(effects.isEmpty)
    #expect(
      state.notice
        == Notice(
          "webvtt holds the chapters of one talk, and these are of 3", isFailure: true))
  }

  @Test("asks before it replaces a file")
  func replaces() throws {
    var (state, effects) = walk("llxw\n")
    guard case .export(let export) = effects.last else {
      Issue.record("\(effects)")
      return
    }
    _ = state.update(.exportFileExists(export))
    #expect(BrowserView(state).frame().text.contains("vtt is there already"))
    var other = state
    effects = state.hear(.key(.character("r")))
    #expect(effects == [.export(export.replacing)])
    _ = other.hear(.key(.character("n")))
    #expect(other.hear(.key(.character("x"))).isEmpty)
    #expect(other.hear(.key(Key(.enter))).count == 1)
  }

  @Test("wants a name")
  func unnamed() {
    var (state, _) = walk("llxw")
    _ = state.hear(.key(.control("u")))
    #expect(state.hear(.key(Key(.enter))).isEmpty && state.notice?.isFailure == true)
  }

  @Test("has a key for each of many formats, none of which moves")
  func keys() {
    var keys = MenuKeys()
    let names = ["json", "jsonl", "ogm", "org", "m3u", "markdown", "matroska", "größe", "", "j"]
    let given = names.map { keys.next(for: $0) }
    #expect(Set(given).count == names.count)
    #expect(!given.contains { "jkgGqQ? ".contains($0) })
  }
}
