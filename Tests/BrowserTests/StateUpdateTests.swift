import Browser
import ChapterCatalog
import ChapterModel
import Terminal
import Testing

@Suite("An update")
struct StateUpdateTests {
  @Test(
    "moves the selection and stops at the ends",
    arguments: [
      ([.moveSelection(1)], 1), ([.moveSelection(99)], 39), ([.moveSelection(-1)], 0),
      ([.selectLast], 39), ([.selectLast, .selectFirst], 0), ([.moveByHalfPages(1)], 8),
      ([.moveByPages(1)], 15), ([.selectLast, .moveByPages(-1)], 24),
      ([.selectLast, .moveByHalfPages(-1)], 31), ([.moveSelection(.max)], 39),
    ] as [([Action], Int)])
  func moves(actions: [Action], row: Int) {
    var state = SampleCatalog.state(80, 24, .moveTalk(1), .enterSelection, .enterSelection)
    #expect(state.talk?.title == "Podium: Fragen an den Vorstand")
    for action in actions { #expect(state.update(action).isEmpty) }
    #expect(state.position(in: .chapters).selected == row)
  }

  @Test("goes into what has something in it and stays where nothing is")
  func enters() {
    var state = SampleCatalog.state(80, 24, .enterSelection)
    #expect(state.focus == .talks)
    _ = state.update(.moveSelection(2))
    #expect(state.talk?.title == "Ohne Kapitel")
    _ = state.update(.enterSelection)
    #expect(state.focus == .talks)
    _ = state.update(.leavePane)
    _ = state.update(.leavePane)
    #expect(state.focus == .events)
  }

  @Test(
    "goes on from the last talk of an event to the first of the next, and back",
    arguments: [
      (1, "Podium: Fragen an den Vorstand"), (3, "Żółw"), (4, "Ohne Film"), (5, "Gespräch Nr. 1"),
      (99, "Gespräch Nr. 2"), (.max, "Gespräch Nr. 2"),
    ])
  func talks(count: Int, title: String) {
    var state = SampleCatalog.state(80, 24, .enterSelection, .moveTalk(count))
    #expect(state.talk?.title == title)
    #expect(state.focus == .talks)
    _ = state.update(.moveTalk(count == .max ? .min : -count))
    #expect(state.talk?.title == "Die Stärke der Gemeinschaft: woher wir kommen")
  }

  @Test("remembers the place in every talk")
  func remembers() {
    var state = SampleCatalog.state(
      120, 40, .enterSelection, .enterSelection, .moveSelection(3), .moveTalk(1))
    #expect(state.position(in: .chapters).selected == 0)
    _ = state.update(.moveTalk(-1))
    #expect(state.chapter?.title == "Rückfragen")
  }

  @Test("asks for a chapter's link at its time, with the playlist of its talk")
  func copiesChapter() {
    var state = SampleCatalog.state(80, 24, .enterSelection, .enterSelection, .moveSelection(2))
    #expect(
      state.update(.copyLink) == [
        .copy(
          "https://www.youtube.com/watch?v=P9pO0fPGVeo&list=PLqKzWfm6zyltcA6v&index=2&t=195s",
          subject: "the link at 3:15")
      ])
  }

  @Test("asks for a talk's link without a time")
  func copiesTalk() {
    var state = SampleCatalog.state(80, 24, .enterSelection, .moveSelection(1))
    #expect(
      state.update(.copyLink) == [
        .copy("https://www.youtube.com/watch?v=PP3OPvmUwTs", subject: "the talk's link")
      ])
  }

  @Test("asks for the links of an event's talks, one a line")
  func copiesEvent() {
    var state = SampleCatalog.state(80, 24)
    #expect(
      state.update(.copyLink) == [
        .copy(
          """
          https://www.youtube.com/watch?v=P9pO0fPGVeo&list=PLqKzWfm6zyltcA6v&index=2
          https://www.youtube.com/watch?v=PP3OPvmUwTs
          https://www.youtube.com/watch?v=aMvI5E9-LYI
          """, subject: "the links of 3 talks")
      ])
  }

  @Test(
    "says that there is no link where there is none",
    arguments: [Action.copyLink, .openLink, .playLink])
  func noLink(action: Action) {
    var state = SampleCatalog.state(80, 24, .moveEvent(1), .enterSelection, .moveSelection(1))
    #expect(state.talk?.title == "Ohne Film")
    #expect(state.update(action).isEmpty)
    #expect(state.notice?.isFailure == true)
  }

  @Test("opens a chapter, and a talk without chapters, with Enter")
  func opens() {
    var state = SampleCatalog.state(80, 24, .enterSelection, .enterSelection, .moveSelection(1))
    #expect(
      state.update(.openSelection) == [
        .open("https://www.youtube.com/watch?v=P9pO0fPGVeo&list=PLqKzWfm6zyltcA6v&index=2&t=39s")
      ])
    _ = state.update(.leavePane)
    _ = state.update(.selectLast)
    #expect(
      state.update(.openSelection) == [.open("https://www.youtube.com/watch?v=aMvI5E9-LYI")])
  }

  @Test("plays from the chapter's start")
  func plays() {
    var state = SampleCatalog.state(80, 24, .enterSelection, .enterSelection, .moveSelection(1))
    #expect(
      state.update(.playLink) == [
        .play(
          "https://www.youtube.com/watch?v=P9pO0fPGVeo", from: Timestamp(seconds: 39))
      ])
  }

  @Test("goes back list by list and quits from the first")
  func goesBack() {
    var state = SampleCatalog.state(80, 24, .enterSelection, .enterSelection)
    #expect(state.update(.goBack).isEmpty)
    #expect(state.update(.goBack).isEmpty)
    #expect(state.update(.goBack) == [.quit(status: 0)])
    #expect(state.update(.cancel) == [.quit(status: 130)])
  }

  @Test("keeps the lists still while the help lies over them")
  func help() {
    var state = SampleCatalog.state(80, 24, .showHelp, .moveSelection(2), .enterSelection)
    #expect(state.focus == .events)
    #expect(state.position(in: .events).selected == 0)
    #expect(state.overlay != nil)
    _ = state.update(.goBack)
    #expect(state.overlay == nil)
  }

  @Test("stays at the selected event, talk and chapter when more posts arrive")
  func reload() {
    var state = State(size: Size(columns: 80, rows: 24))
    _ = state.update(.postsLoaded(SampleCatalog.catalog, .reading(posts: 4)))
    for action in [.enterSelection, .moveSelection(1), .enterSelection, .moveSelection(7)]
      as [Action]
    {
      _ = state.update(action)
    }
    _ = state.update(.postsLoaded(SampleCatalog.catalogWithNewerEvent, .done))
    #expect(state.position(in: .events).selected == 1)
    #expect(state.talk?.title == "Podium: Fragen an den Vorstand")
    #expect(state.chapter?.title == "Frage 8: wie geht es weiter?")
    #expect(state.focus == .chapters)
  }

  @Test("stays at the newest event while nobody has moved")
  func untouched() {
    var state = SampleCatalog.state(80, 24)
    _ = state.update(.postsLoaded(SampleCatalog.catalogWithNewerEvent, .done))
    #expect(state.event?.title == "Añejo y nuevo")
  }

  @Test("leaves a list that a reload emptied")
  func emptied() {
    var state = SampleCatalog.state(80, 24, .enterSelection, .enterSelection)
    _ = state.update(.postsLoaded(Catalog(), .done))
    #expect(state.focus == .events)
    #expect(state.update(.copyLink).isEmpty)
  }

  @Test("shows a notice until the next key, not until the next post")
  func notice() {
    var state = SampleCatalog.state(80, 24, .noticed(Notice("Kopiert")))
    _ = state.update(.postsLoaded(SampleCatalog.catalog, .done))
    #expect(state.notice == Notice("Kopiert"))
    _ = state.update(.moveSelection(1))
    #expect(state.notice == nil)
  }

  @Test("keeps a margin around the selection while it scrolls")
  func margin() {
    var state = SampleCatalog.state(80, 24, .moveTalk(1), .enterSelection, .enterSelection)
    for _ in 0..<17 { _ = state.update(.moveSelection(1)) }
    let height = Layout(size: state.size, focus: .chapters).listHeight
    #expect(height == 16)
    #expect(state.position(in: .chapters).top == 17 + 2 - height + 1)
  }
}
