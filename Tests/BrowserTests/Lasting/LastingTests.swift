import ChapterCatalog
import ChapterModel
import Terminal
import Testing

@testable import Browser

@Suite("What lasts")
struct LastingTests {
  private static let first = "P9pO0fPGVeo.größentag-2024@0"
  private static let second = "P9pO0fPGVeo.größentag-2024@39"
  private static let silent = "aMvI5E9-LYI.größentag-2024"

  private func hear(_ keys: String, _ before: State? = nil) -> (state: State, effects: [Effect]) {
    var state = before ?? SampleCatalog.state(120, 24)
    var effects: [Effect] = []
    for key in typed(keys) { effects += state.hear(.key(key)) }
    return (state, effects)
  }

  @Test("has a chapter seen once it is open or plays, and not where that failed")
  func opens() {
    var (state, _) = hear("llo")
    #expect(state.seen.isEmpty)
    _ = state.update(.noticed(Notice("Nicht geöffnet", isFailure: true)))
    #expect(state.seen.isEmpty)
    (state, _) = hear("p", state)
    #expect(state.update(.started(Notice("Läuft"))) == [.save(.seen([Self.first], true))])
    #expect(state.seen == [Self.first] && state.notice == Notice("Läuft"))
    (state, _) = hear("p", state)
    #expect(state.update(.started(Notice("Läuft"))).isEmpty)
    #expect(hear("lly").state.seen.isEmpty)
  }

  @Test("has a talk seen when all its chapters are, one without chapters by itself")
  func talks() {
    var (state, _) = hear("llmjmjmjm")
    let talk = Choice(event: 0, talk: 0)
    #expect(!state.isSeen(talk))
    state = hear("jm", state).state
    #expect(state.isSeen(talk) && state.seen.count == 5)
    state = hear("m", state).state
    #expect(!state.isSeen(talk) && state.seen.count == 4)
    #expect(hear("lGm").state.seen == [Self.silent])
  }

  static let seenKeys: [(keys: String, seen: Int)] = [
    ("lm", 5), ("lmm", 0), ("llmhm", 5), ("m", 46), ("ll  m", 2), ("ll  mum", 1), ("l vjm", 46),
  ]

  @Test("has all seen that is marked or selected, and unseen again", arguments: seenKeys)
  func toggles(keys: String, seen: Int) {
    #expect(hear(keys).state.seen.count == seen)
  }

  @Test("shows what was seen and what has a bookmark")
  func shows() {
    let walk = Walk(typed("llmjbÜber Łódź\nh"))
    #expect(walk.rows[2].hasSuffix("0:00  Begrüßung                    ✓"), "\(walk.rows[2])")
    #expect(walk.rows[3].hasSuffix("0:39  Geschichte                   ★"), "\(walk.rows[3])")
    #expect(Walk(typed("llmjbÜber Łódź\n")).rows.contains(" ★ Über Łódź"))
    #expect(Walk(typed("lmj")).rows[2].contains("woher … ✓ 5"))
  }

  @Test("says that a bookmark is one only once it is saved")
  func bookmarks() {
    var (state, effects) = hear("lljb Ölwechsel \n")
    let change = Change.bookmark(id: Self.second, Bookmark(note: "Ölwechsel"))
    #expect(effects == [.save(change)])
    #expect(state.bookmarks == [Self.second: Bookmark(note: "Ölwechsel")] && state.notice == nil)
    _ = state.update(.saved(change))
    #expect(state.notice == Notice("Bookmarked: Geschichte"))
    _ = state.update(.notSaved(change, "die Platte ist voll"))
    #expect(
      state.notice
        == Notice(
          "Bookmarked for this run only: Geschichte: die Platte ist voll", isFailure: true))
    #expect(state.bookmarks.count == 1)
  }

  @Test("lets the note be changed and the bookmark be taken off, and both be undone")
  func changes() {
    let bookmarked = hear("lljbäh\n").state
    let edited = hear("bex\n", bookmarked)
    #expect(edited.state.bookmarks == [Self.second: Bookmark(note: "ähx")])
    let removed = hear("br", edited.state)
    #expect(removed.effects == [.save(.removeBookmark(id: Self.second))])
    #expect(removed.state.bookmarks.isEmpty)
    let back = hear("u", removed.state)
    #expect(back.effects == [.save(.bookmark(id: Self.second, Bookmark(note: "ähx")))])
    #expect(hear("uu", back.state).state.bookmarks.isEmpty)
    #expect(hear("lb\n").effects.count == 1)
  }

  @Test("lists all bookmarks with their notes")
  func list() {
    let state = hear("lljbNotiz ä\nhGb\n'").state
    let rows = BrowserView(state).frame().text.components
    #expect(rows[1].contains("Bookmarks · 2"))
    #expect(rows[2].contains("0:39  Geschichte  ★ Notiz ä"))
    #expect(rows[3].contains("Ohne Kapitel"))
    #expect(hear("d", state).state.bookmarks.keys.sorted() == [Self.silent])
    #expect(hear("du", state).state.bookmarks.count == 2)
    #expect(hear("j\n", state).state.talk?.title == "Ohne Kapitel")
    #expect(hear("be!\n", state).state.bookmarks[Self.second]?.note == "Notiz ä!")
    #expect(hear(" y", state).effects.count == 1)
  }

  @Test("is loaded into what was changed meanwhile")
  func loads() {
    var (state, _) = hear("llmjbneu\n")
    _ = state.update(
      .remembered(
        Remembered(
          seen: [Self.first, Self.silent],
          bookmarks: [Self.second: Bookmark(note: "alt"), "weg.größe@75": Bookmark(note: "fort")],
          queries: ["łódź"])))
    #expect(state.seen == [Self.first, Self.silent])
    #expect(state.bookmarks[Self.second]?.note == "neu" && state.bookmarks.count == 2)
    #expect(state.queryHistory == ["łódź"])
    let rows = BrowserView(hear("'", state).state).frame().text.components
    #expect(rows.contains { $0.contains("1:15  weg.größe  ✗ gone  ★ fort") })
    #expect(hear("hm", state).effects.isEmpty == false)
  }

  @Test("keeps what was looked for, newest last")
  func queries() {
    let (state, effects) = hear("/żó\nfe\n/żó\n")
    #expect(effects == ["żó", "e", "żó"].map { .save(.query($0)) })
    #expect(state.queryHistory == ["e", "żó"])
  }

  private static let lastPlace = Place(
    focus: .chapters, group: "größentag-2024", talk: "PP3OPvmUwTs.größentag-2024",
    chapter: "PP3OPvmUwTs.größentag-2024@120")

  @Test("leads back to the last place, whenever posts and place come")
  func restores() {
    for isLate in [false, true] {
      var state = State(size: Size(columns: 120, rows: 24))
      let loaded = Action.remembered(Remembered(place: Self.lastPlace))
      if !isLate { _ = state.update(loaded) }
      _ = state.update(.postsLoaded(Catalog(), .reading(posts: 0)))
      _ = state.update(.postsLoaded(SampleCatalog.catalogWithNewerEvent, .done))
      if isLate { _ = state.update(loaded) }
      #expect(state.place == Self.lastPlace)
    }
  }

  @Test("doesn't lead back who has moved, nor to what is gone")
  func staysMoved() {
    var state = hear("j").state
    _ = state.update(.remembered(Remembered(place: Self.lastPlace)))
    #expect(state.focus == .events && state.group?.title == "Treffen in Łódź")
    var other = SampleCatalog.state(120, 24)
    _ = other.update(
      .remembered(
        Remembered(place: Place(focus: .chapters, group: "x", talk: "weg", chapter: nil))))
    #expect(other.focus == .events)
  }

  @Test("says once that it does not last")
  func failure() {
    var state = hear("llp").state
    _ = state.update(.started(Notice("Läuft")))
    _ = state.update(.notSaved(.seen([Self.first], true), "nur lesbar"))
    #expect(state.notice == Notice("Läuft; not remembered after this run: nur lesbar"))
    state = hear("j", state).state
    _ = state.update(.notSaved(.seen([Self.second], true), "nur lesbar"))
    #expect(state.notice == nil)
  }
}
