import Browser
import ChapterCatalog
import ChapterFormats
import ChapterModel
import CursesTerminal
import Desktop
import Settings
import Terminal

/// One run of the browser as a picker, over posts that are read already.
struct PickerRun {
  /// What is shown: all, or what a query finds of it.
  let shown: Catalog

  /// What the rows are of: ids count all chapters of a talk.
  let all: Catalog

  /// What the library is called: the paths as the person named them.
  let libraryName: String

  /// What the person has settled.
  let settings: Configuration

  /// What keys do in the browser.
  let keys: KeyMap

  /// The programs that the person wants.
  let commands: PersonalCommands

  /// Lets a person choose.
  ///
  /// - Parameter severalMarked: whether more than one row can be chosen.
  /// - Returns: the rows chosen, at least one.
  /// - Throws: how it ended without a choice.
  func rows(severalMarked: Bool) throws -> [ListRow] {
    switch try end(severalMarked: severalMarked) {
    case .chosen(let choices): return choices.compactMap(row)
    case .status(let status): throw CommandFailure(sentence: "", status: status)
    case .ended(.signal(let number)): Signal.end(by: number)
    case .ended(.terminalLost): throw CommandFailure.terminalLost
    }
  }

  private func end(severalMarked: Bool) throws(CommandFailure) -> BrowserEnd {
    do throws(TerminalError) {
      var screen = try CursesScreen(theme: Theme(named: settings.theme))
      screen.listenToMouse(settings.mouse)
      var state = State(
        size: screen.size, libraryName: libraryName,
        keys: keys.picking(severalMarked: severalMarked), picking: Picking())
      _ = state.update(.postsLoaded(shown, .done))
      var loop = EventLoop(state, perform: EffectPerformer(commands: commands) { shown }.perform)
      return loop.run(on: &screen)
    } catch {
      throw .wrongUse(error.description)
    }
  }

  /// The row of a choice, among all chapters of its talk.
  private func row(of choice: Choice) -> ListRow? {
    let (event, talk) = (shown.events[choice.event], shown.events[choice.event].talks[choice.talk])
    let whole = all.events.first { $0.id == event.id && $0.path == event.path }
    guard let whole,
      let wholeTalk = whole.talks.first(where: { $0.id == talk.id && $0.location == talk.location })
    else { return nil }
    let position = choice.chapter.flatMap { place in
      wholeTalk.chapters.firstIndex { $0 == talk.chapters[place] }
    }
    return ListRow(whole, wholeTalk, chapterAt: position)
  }
}
