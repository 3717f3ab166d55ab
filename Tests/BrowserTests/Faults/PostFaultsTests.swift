import ChapterCatalog
import ChapterModel
import Terminal
import Testing

@testable import Browser

@Suite("The faults of posts")
struct PostFaultsTests {
  private static let path = "vorträge/größentag.md"

  private static func talk(_ number: Int, line: Int, path: String = path) -> Talk {
    Talk(
      id: "vortrag-\(number)", title: "Über Maße \(number)", videos: [Video(id: "P9pO0fPGVeo")],
      path: path, location: SourceLocation(line: line, column: 1))
  }

  private static let catalog = Catalog(posts: [
    Post(
      id: "größentag", path: path, title: "Größentag",
      talks: [talk(1, line: 5), talk(2, line: 50)],
      diagnostics: [
        Diagnostic(.tracking, at: SourceLocation(line: 7, column: 2), "Gelesen: å."),
        Diagnostic(.badUnit, at: SourceLocation(line: 60, column: 3), "Gelesen: ä."),
      ]),
    Post(
      id: "ältere", path: "vorträge/ältere.md", title: "Ältere",
      talks: [
        talk(3, line: 1, path: "vorträge/ältere.md"), talk(4, line: 9, path: "vorträge/ältere.md"),
      ]),
  ])

  private static let answer = PostFaults(
    path: path,
    [
      PostFaults.Fault(
        Diagnostic(.tooFew, at: SourceLocation(line: 6, column: 3), "Zu wenige."), .error),
      PostFaults.Fault(
        Diagnostic(.badUnit, at: SourceLocation(line: 60, column: 3), "Über 59."), .error),
      PostFaults.Fault(
        Diagnostic(.duplicateTime, at: SourceLocation(line: 61, column: 3), "Zweimal."), .warning),
    ])

  private func state(checks: Bool = true) -> (state: State, effects: [Effect]) {
    var state = State(size: Size(columns: 120, rows: 30), checksPosts: checks)
    let effects = state.update(.postsLoaded(Self.catalog, .done))
    return (state, effects)
  }

  private func text(_ state: State) -> String { BrowserView(state).frame().text }

  @Test("are asked for once for each post that is shown, and again when posts were read anew")
  func requests() {
    var (state, effects) = state()
    #expect(effects == [.check(path: Self.path)])
    #expect(state.update(.enterSelection).isEmpty)
    #expect(state.update(.moveTalk(1)).isEmpty)
    #expect(state.update(.moveTalk(1)) == [.check(path: "vorträge/ältere.md")])
    #expect(state.update(.moveTalk(-1)) == [.check(path: Self.path)])
    #expect(state.update(.checked(Self.answer)).isEmpty)
    #expect(state.update(.postsLoaded(Self.catalog, .done)) == [.check(path: Self.path)])
    #expect(
      state.update(.postsLoaded(Self.catalog, .reading(posts: 2))) == [.check(path: Self.path)])
    #expect(state.update(.postsLoaded(Self.catalog, .reading(posts: 3))).isEmpty)
  }

  @Test("are not asked for where nobody checks")
  func nobody() {
    var (state, effects) = state(checks: false)
    #expect(effects.isEmpty && state.update(.moveEvent(1)).isEmpty)
  }

  @Test("are those of the reading until the check answers, and then its own")
  func answers() {
    var (state, _) = state()
    _ = state.update(.enterSelection)
    #expect(text(state).contains("Gelesen: å.") && !text(state).contains("Gelesen: ä."))
    _ = state.update(.checked(PostFaults(path: "vorträge/ältere.md", [])))
    #expect(text(state).contains("Gelesen: å."))
    _ = state.update(.checked(Self.answer))
    #expect(!text(state).contains("Gelesen"))
    #expect(text(state).contains("\(Self.path):6:3: Zu wenige. [CH006 too-few]"))
    #expect(text(state).contains("\(Style.failure.sign ?? "") 1"), "the person's severity")
    _ = state.update(.moveTalk(1))
    #expect(text(state).contains("Über 59. [CH020 bad-unit]"))
    #expect(text(state).contains("Zweimal.") && !text(state).contains("Zu wenige."))
    _ = state.update(.checked(PostFaults(path: Self.path, [])))
    #expect(!text(state).contains("Zweimal."))
  }

  @Test("are those of the whole post where its event is selected")
  func event() {
    var (state, _) = state()
    _ = state.update(.checked(Self.answer))
    #expect(text(state).contains("Zu wenige.") && text(state).contains("Zweimal."))
  }

  @Test("are where the editor opens from the detail: at the first one on screen")
  func edits() {
    var (state, _) = state()
    _ = state.update(.checked(Self.answer))
    #expect(state.update(.editPost) == [.edit(path: Self.path, line: 1)])
    _ = state.update(.showDetail)
    #expect(state.update(.editPost) == [.edit(path: Self.path, line: 6)])
    _ = state.update(.closeOverlay)
    _ = state.update(.enterSelection)
    _ = state.update(.moveTalk(1))
    #expect(state.update(.editPost) == [.edit(path: Self.path, line: 50)])
    _ = state.update(.resized(Size(columns: 60, rows: 5)))
    _ = state.update(.showDetail)
    #expect(state.update(.editPost) == [.edit(path: Self.path, line: 60)])
    let lines = state.detailLineCount(isWhole: true)
    let faults = DetailView.wholeLines(state, width: DetailView.wholeWidth(columns: 60))
    let second = faults.firstIndex { $0.faultLine == 61 } ?? lines
    _ = state.update(.moveSelection(second))
    #expect(state.update(.editPost) == [.edit(path: Self.path, line: 61)])
    _ = state.update(.checked(PostFaults(path: Self.path, [])))
    #expect(state.update(.editPost) == [.edit(path: Self.path, line: 50)])
  }
}
