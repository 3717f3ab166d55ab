import Browser
import ChapterCatalog
import Terminal
import Testing

@Suite("A picker")
struct PickingTests {
  private static let into = Key.character("l")
  private static let down = Key.character("j")
  private static let space = Key.character(" ")
  private static let enter = Key(.enter)

  private func walk(
    _ keys: [Key], severalMarked: Bool = false
  ) -> (end: BrowserEnd, effects: [Effect], rows: [String]) {
    var screen = MemoryScreen(
      size: Size(columns: 120, rows: 24), events: keys.map(InputEvent.key))
    var state = State(
      size: screen.size, keys: KeyMap.defaults.picking(severalMarked: severalMarked),
      picking: Picking())
    _ = state.update(.postsLoaded(SampleCatalog.catalog, .done))
    var effects: [Effect] = []
    var loop = EventLoop(state) { effect, _, _ in
      effects.append(effect)
      return nil
    }
    let end = loop.run(on: &screen)
    return (end, effects, screen.frames.last?.text.components ?? [])
  }

  @Test("ends with the chapter that Enter is pressed on, or the talk without chapters")
  func chooses() {
    let chapter = walk([Self.enter, Self.enter, Self.down, Self.enter])
    #expect(
      chapter.end == .chosen([Choice(event: 0, talk: 0, chapter: 1)], in: SampleCatalog.catalog))
    #expect(chapter.effects.isEmpty)
    let silent = walk([Self.into, .character("G"), Self.enter])
    #expect(silent.end == .chosen([Choice(event: 0, talk: 2)], in: SampleCatalog.catalog))
  }

  @Test(
    "ends as cancelled where it's left without a choice",
    arguments: [
      [.character("q")], [.character("Q")], [.control("c")], [Key(.escape)],
      [into, into, Key(.escape)], [into, .character("q"), .character("q")],
    ]) func cancels(keys: [Key])
  {
    #expect(walk(keys).end == .status(130))
  }

  @Test("ends with 1 once all is read and there is nothing to choose from")
  func nothing() {
    let size = Size(columns: 60, rows: 10)
    var state = State(size: size, libraryName: "ä", picking: Picking())
    #expect(state.update(.postsLoaded(Catalog(), .reading(posts: 3))) == [])
    #expect(state.update(.postsLoaded(Catalog(), .done)) == [.quit(status: 1)])
    var browser = State(size: size, libraryName: "ä")
    #expect(browser.update(.postsLoaded(Catalog(), .done)) == [])
  }

  @Test("is left with ESC while it reads, too")
  func leftWhileReading() {
    var state = State(size: Size(columns: 60, rows: 10), picking: Picking())
    let loading = Loading.reading(posts: 3, found: 9, isSlow: true)
    _ = state.update(.postsLoaded(SampleCatalog.catalog, loading))
    #expect(!BrowserView(state).frame().text.contains("stop reading"))
    #expect(state.update(.closeOverlay) == [.quit(status: 130)])
  }

  @Test("closes its help before it is left")
  func help() {
    #expect(walk([.character("?"), Key(.escape), Key(.escape)]).end == .status(130))
    #expect(walk([.character("?"), Key(.escape)]).end == .ended(.terminalLost))
  }

  @Test("marks rows with Space where several may be chosen, and ends with them in that order")
  func marks() {
    let keys = [Self.into, Self.into, .character("j"), Self.space, .character("g"), Self.space]
    let marking = walk(keys, severalMarked: true)
    #expect(marking.rows.filter { $0.contains("●") }.count == 2)
    let choices = [
      Choice(event: 0, talk: 0, chapter: 1), Choice(event: 0, talk: 0, chapter: 0),
    ]
    #expect(
      walk(keys + [Self.enter], severalMarked: true).end
        == .chosen(choices, in: SampleCatalog.catalog))
    let back = [Key.character("h"), .character("h"), Self.enter]
    #expect(
      walk(keys + back, severalMarked: true).end == .chosen(choices, in: SampleCatalog.catalog))
  }

  @Test("takes a mark off again, and marks the talks of an event")
  func unmarks() {
    let twice = [Self.into, Self.into, Self.space, .character("k"), Self.space]
    #expect(!walk(twice, severalMarked: true).rows.contains { $0.contains("●") })
    let talk = walk([Self.into, Self.space, Self.enter], severalMarked: true)
    #expect(talk.end == .chosen([Choice(event: 0, talk: 0)], in: SampleCatalog.catalog))
    let event = walk([Self.space, Self.enter], severalMarked: true)
    #expect(
      event.end == .chosen((0..<3).map { Choice(event: 0, talk: $0) }, in: SampleCatalog.catalog))
  }

  @Test("has no keys to mark where one is chosen")
  func single() {
    let keys = KeyMap.defaults
    #expect(keys.picking(severalMarked: false).meaning(of: [Self.space], in: .lists) == nil)
    #expect(
      keys.picking(severalMarked: true).meaning(of: [Self.space], in: .lists)
        == keys.meaning(of: [Self.space], in: .lists))
  }
}
