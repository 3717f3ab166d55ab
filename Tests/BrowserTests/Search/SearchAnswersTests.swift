import Browser
import ChapterCatalog
import Terminal
import Testing

@Suite("The search over everything")
struct SearchAnswersTests {
  @Test("shows what it shows at once also where the answers come late, or out of order")
  func late() {
    let keys = typed("Srückf")
    let atOnce = SearchWalk(keys).rows
    for isReversed in [false, true] {
      let walk = SearchWalk(
        keys, answering: .whenWoken(isReversed: isReversed), events: [.woken, .woken])
      #expect(walk.rows == atOnce)
    }
    let between = SearchWalk(
      typed("Sfrage"), answering: .whenWoken(isReversed: false),
      events: [.woken] + typed(" 21").map(InputEvent.key) + [.woken])
    #expect(between.rows == SearchWalk(typed("Sfrage 21")).rows)
  }

  @Test("never waits: keys are answered and it closes without an answer")
  func never() {
    let typing = SearchWalk(typed("Sfrage\n"), answering: .never)
    #expect(typing.rows[1].hasPrefix(" ❯ frage"))
    #expect(!typing.rows.contains { $0.contains("Searching …") })
    let closed = SearchWalk(typed("Sfrage") + [Key(.escape), .character("l")], answering: .never)
    #expect(closed.selectedRow == SearchWalk(typed("l")).selectedRow)
  }

  @Test("says that it searches where that takes longer than a moment, and the rows stay")
  func slow() {
    let slow = SearchWalk(
      typed("S"), answering: .whenWoken(isReversed: false),
      events: [.woken] + typed("fr").map(InputEvent.key) + [.waited])
    #expect(slow.rows[1].hasSuffix("Searching …"))
    #expect(slow.selectedRow.contains("Begrüßung"))
    var state = SampleCatalog.state(80, 24, .searchEverything)
    #expect(state.hintDelay == 200)
    _ = state.update(.waited)
    #expect(state.hintDelay == nil)
  }

  @Test("does what was typed ahead to the results of what was typed before")
  func typedAhead() {
    let keys = typed("Sfrage") + [Key(.down), .control("y")]
    let late = SearchWalk(keys, answering: .whenWoken(isReversed: false), events: [.woken])
    #expect(late.effects == SearchWalk(keys).effects)
    #expect(late.effects.count == 2)
    let there = SearchWalk(
      typed("Srückf\n"), answering: .whenWoken(isReversed: false), events: [.woken])
    #expect(there.rows == SearchWalk(typed("Srückf\n")).rows)
  }

  @Test("drops answers to older requests, and after it was closed")
  func stale() {
    var state = SampleCatalog.state(80, 24, .searchEverything)
    let first = state.requests(.edit(.insert("frage")))
    let second = state.requests(.edit(.insert(" 21")))
    #expect(first.count == 1 && second.count == 1 && first[0].number < second[0].number)
    _ = state.update(.searched(SearchWalk.answer(first[0])))
    #expect(!BrowserView(state).frame().text.contains("Frage 1:"))
    _ = state.update(.searched(SearchWalk.answer(second[0])))
    let shown = BrowserView(state).frame()
    #expect(shown.text.contains("Frage 21"))
    _ = state.update(.closeOverlay)
    let closed = BrowserView(state).frame()
    _ = state.update(.searched(SearchWalk.answer(second[0])))
    #expect(BrowserView(state).frame() == closed)
  }

  @Test("searches a catalog that arrives while it is open and stays at the selected result")
  func anotherCatalog() throws {
    var state = SampleCatalog.state(80, 24, .searchEverything)
    state.answer(.edit(.insert("'frage")))
    state.answer(.moveSelection(20))
    let before = BrowserView(state).frame().text
    let requests = state.requests(.postsLoaded(SampleCatalog.catalogWithNewerEvent, .done))
    #expect(requests.map(\.catalog) == [SampleCatalog.catalogWithNewerEvent])
    #expect(state.links == ["https://www.youtube.com/watch?v=PP3OPvmUwTs&t=1200s"])
    _ = state.update(.searched(SearchWalk.answer(requests[0])))
    #expect(state.links == ["https://www.youtube.com/watch?v=PP3OPvmUwTs&t=1200s"])
    #expect(
      BrowserView(state).frame().text.components.dropFirst()
        == before.components.dropFirst())
    _ = state.update(.postsLoaded(Catalog(), .done))
    #expect(state.links.isEmpty)
  }

  @Test("lets whoever searches forget a catalog that is no more")
  func forgets() {
    var state = SampleCatalog.state(80, 24)
    #expect(state.update(.postsLoaded(SampleCatalog.catalog, .done)).isEmpty)
    state.answer(.searchEverything)
    _ = state.update(.closeOverlay)
    #expect(state.update(.postsLoaded(SampleCatalog.catalog, .done)) == [.forgetSearch])
    #expect(state.update(.postsLoaded(SampleCatalog.catalog, .done)).isEmpty)
  }

  @Test("asks for more results where one comes to the end of those it has")
  func more() {
    var state = SampleCatalog.state(80, 24)
    let post = SampleCatalog.long(chapters: 1000)
    _ = state.update(.postsLoaded(Catalog(posts: [post]), .done))
    state.answer(.searchEverything)
    #expect(state.requests(.moveSelection(100)).isEmpty)
    let more = state.requests(.moveSelection(95))
    #expect(more.map(\.limit) == [800])
    _ = state.update(.moveSelection(3))
    more.forEach { _ = state.update(.searched(SearchWalk.answer($0))) }
    #expect(BrowserView(state).frame().text.contains("199/1000"))
    state.answer(.moveSelection(.max))
    state.answer(.moveSelection(.max))
    #expect(BrowserView(state).frame().text.contains("1000/1000"))
  }
}
