import Browser
import CursesTerminal
import PostFiles
import PostImport
import Settings
import Terminal

/// One run of the browser on the real terminal: a thread reads posts and watches them while this one
/// draws.
struct BrowserRun {
  /// The posts to read.
  let loader: PostLoader

  /// The form of the files, where they are no posts.
  let format: ImportFormat?

  /// The paths of the library; none of them for the current folder.
  let paths: [String]

  /// What the library is called: the paths as the person named them.
  let libraryName: String

  /// What the person's file settles.
  let configuration: LoadedConfiguration

  /// The settings of the file with the options in force.
  let settings: Configuration

  /// The rules that posts are held to.
  let rules: RuleDefaults

  /// Whether the theme has its colours whatever `NO_COLOR` says: the person named it for this run.
  let overridesNoColor: Bool

  /// How long the first frame waits for the first posts, in milliseconds, which is too short to be seen:
  /// nearly all come sooner, and to draw a frame without them would keep those waiting that just miss it.
  static let patience = 10

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
  ///
  /// What lasts is written by then, as far as that takes no longer than one waits for it.
  func run() throws(TerminalError) -> Outcome {
    let inbox = Inbox()
    let bell = Bell()
    let memory = LastingMemory(paths: paths) {
      inbox.put($0)
      bell.ring()
    }
    defer { memory.close() }
    return try browse(inbox, bell, memory)
  }

  private func browse(
    _ inbox: Inbox, _ bell: Bell, _ memory: LastingMemory
  ) throws(TerminalError) -> Outcome {
    if let problem = configuration.problems.first {
      inbox.put(.noticed(Notice(problem, of: configuration.problems.count)))
    }
    let feed = CatalogFeed(loader, inbox: inbox, includesDrafts: settings.drafts) { bell.ring() }
    feed.start()
    defer { feed.end() }
    var screen = try CursesScreen(settings, overridesNoColor: overridesNoColor, wokenBy: bell)
    let performer = EffectPerformer(
      commands: configuration.commands, search: inbox.searchWorker { bell.ring() },
      check: inbox.checkWorker(rules, named: paths, format: format) { bell.ring() }, feed: feed,
      catalog: { feed.catalog }, save: memory.save)
    var loop = EventLoop(
      State(
        size: screen.size, libraryName: libraryName, keys: configuration.keys,
        isMouseOn: settings.mouse,
        theme: screen.theme, exportForms: ExportForm.all, checksPosts: true),
      inbox: inbox.take,
      afterFirstFrame: {
        memory.load()
        feed.watch()
      },
      perform: performer.perform)
    feed.waitForCatalog(milliseconds: Self.patience)
    let end = loop.run(on: &screen)
    memory.leave(loop.state)
    return Outcome(end: end, errors: feed.errors)
  }
}
