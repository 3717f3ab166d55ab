import Browser
import ChapterCatalog
import ChapterFormats
import ChapterModel
import CursesTerminal
import PostFiles
import PostImport
import Settings
import Terminal

/// One run of the browser as a picker: it draws first and reads after, as the browser does.
struct PickerRun {
  /// The posts to read.
  let loader: PostLoader

  /// The form of the files, where they are no posts.
  let format: ImportFormat?

  /// The paths of the library; none of them for the current folder.
  let paths: [String]

  /// What is shown of them; nil for all.
  let query: Query?

  /// What the library is called: the paths as the person named them.
  let libraryName: String

  /// What the person's file settles.
  let configuration: LoadedConfiguration

  /// The settings of the file with the options in force.
  let settings: Configuration

  /// The rules that posts are held to.
  let rules: RuleDefaults

  /// Whether the person wants colours whatever `NO_COLOR` says.
  let overridesNoColor: Bool

  /// How a run ended and what was read meanwhile.
  struct Outcome {
    /// How the browser ended.
    let end: BrowserEnd

    /// The posts that were read, and what could not be.
    let library: PostLibrary

    /// The catalog of all posts.
    let catalog: Catalog
  }

  /// Lets a person choose; the terminal is given back by then.
  ///
  /// - Parameter severalMarked: whether more than one row can be chosen.
  /// - Returns: how it ended, and what was read.
  /// - Throws: where there is no terminal that can show it.
  func run(severalMarked: Bool) throws(TerminalError) -> Outcome {
    let inbox = Inbox()
    let bell = Bell()
    let query = query
    let feed = CatalogFeed(
      loader, inbox: inbox, includesDrafts: settings.drafts,
      shows: { query.map($0.matching) ?? $0 },
      wake: { bell.ring() })
    feed.start()
    defer { feed.end() }
    var screen = try CursesScreen(settings, overridesNoColor: overridesNoColor, wokenBy: bell)
    let performer = EffectPerformer(
      commands: configuration.commands, search: inbox.searchWorker { bell.ring() },
      check: inbox.checkWorker(rules, named: paths, format: format) { bell.ring() }, feed: feed,
      catalog: { feed.catalog })
    var loop = EventLoop(
      State(
        size: screen.size, libraryName: libraryName,
        keys: configuration.keys.picking(severalMarked: severalMarked), isMouseOn: settings.mouse,
        theme: screen.theme, picking: Picking(), checksPosts: true),
      inbox: inbox.take, afterFirstFrame: feed.watch, perform: performer.perform)
    feed.waitForCatalog(milliseconds: BrowserRun.patience)
    let end = loop.run(on: &screen)
    return Outcome(end: end, library: feed.library, catalog: feed.wholeCatalog)
  }
}
