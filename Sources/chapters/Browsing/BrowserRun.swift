import Browser
import CursesTerminal
import PostFiles
import Terminal

/// One run of the browser on the real terminal: a thread reads posts while this one draws.
struct BrowserRun {
  /// The posts to read.
  let loader: PostLoader

  /// What the library is called: the paths as the person named them.
  let libraryName: String

  /// Whether posts that their site does not show yet are listed.
  let includesDrafts: Bool

  /// Whether the mouse is heard from the start.
  let isMouseOn: Bool

  /// How a run ended and what could not be read meanwhile.
  struct Outcome {
    /// How the browser ended.
    let end: BrowserEnd

    /// What could not be read, to be said on the normal screen.
    let errors: [FileError]
  }

  /// Browses until the person or the outside ends it; the terminal is given back by then.
  ///
  /// Reading begins before the terminal is taken, which takes as long as reading a few posts: a small
  /// library is on the first frame, a large one follows it.
  func run() throws(TerminalError) -> Outcome {
    let inbox = Inbox()
    let bell = Bell()
    let cancellation = Cancellation()
    let feed = CatalogFeed(inbox: inbox, includesDrafts: includesDrafts) { bell.ring() }
    let read = { @Sendable [loader] in
      loader.load(cancellation: cancellation, prepareThread: CrashGuard.coverThread) {
        feed.add($0)
      }
      if !cancellation.isCancelled { feed.finish() }
    }
    if !WorkerThread.start(read) { read() }
    defer { cancellation.cancel() }
    var screen = try CursesScreen()
    bell.connect(to: screen.waker)
    screen.listenToMouse(isMouseOn)
    let performer = EffectPerformer(search: inbox.searchWorker { bell.ring() })
    var loop = EventLoop(
      State(size: screen.size, libraryName: libraryName, isMouseOn: isMouseOn), inbox: inbox.take,
      perform: performer.perform)
    let end = loop.run(on: &screen)
    return Outcome(end: end, errors: feed.errors)
  }
}
