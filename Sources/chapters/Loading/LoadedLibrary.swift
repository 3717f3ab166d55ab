import ChapterCatalog
import ChapterModel
import PostFiles

/// The posts that a command works on, and what went wrong while they were read.
struct LoadedLibrary {
  /// Their events.
  let catalog: Catalog

  /// What else the person has settled.
  let configuration: LoadedConfiguration

  /// The paths that they lie under.
  let paths: LibraryPaths

  private let posts: [Post]
  private let errors: [FileError]

  /// The faults of the posts, where their diagnostics are not kept.
  private let knownFaults: FaultCounts?

  /// Reads the posts under the paths that a person named; where there are none, under those of the
  /// configuration, what is wrong with which is said first.
  ///
  /// - Throws: where a configuration that was named can't be read.
  init(_ named: [String], options: LibraryOptions) throws(CommandFailure) {
    configuration = try options.configuration()
    paths = LibraryPaths(named, configuration)
    let loader = PostLoader(
      paths: paths.paths, respectsIgnoreFiles: !options.looksIntoIgnored(configuration),
      format: options.format)
    let batch = loader.load()
    (posts, errors) = (batch.posts, batch.errors)
    knownFaults = nil
    catalog = Catalog(
      posts: batch.posts, includingDrafts: options.includesDrafts(configuration))
  }

  /// What a picker has read.
  init(_ outcome: PickerRun.Outcome, _ configuration: LoadedConfiguration, _ paths: LibraryPaths) {
    self.configuration = configuration
    self.paths = paths
    catalog = outcome.catalog
    (posts, errors) = (outcome.library.posts, outcome.library.errors)
    knownFaults = outcome.library.faultCounts
  }

  /// Leaves the posts to the end of the program, when the system takes all memory back at once: to
  /// free those of a large library one by one takes a twentieth of the time of listing them.
  func lastUntilEnd() { _ = Unmanaged.passRetained(Lasting(self)) }

  /// What keeps a library.
  private final class Lasting {
    private let library: LoadedLibrary

    init(_ library: LoadedLibrary) { self.library = library }
  }

  /// The paths of the posts that were read and of those that could not be.
  var postPaths: [String] { posts.map(\.path) + errors.map(\.path) }

  /// Says what could not be read and, in one line, what is odd about the posts' text.
  func reportFaults() {
    for error in errors { StandardError.write(error.description) }
    let faults = knownFaults ?? FaultCounts(of: posts)
    guard let note = FaultNote(faults, of: posts, in: paths) else { return }
    StandardError.write(note.text)
  }

  /// Throws where a path that a person named could not be read.
  func failIfUnreadable() throws(CommandFailure) {
    if errors.contains(where: \.isNamed) { throw .unreadablePath }
  }

  /// The failure of a command that found nothing in these posts.
  func nothingFound(_ wanted: String) -> CommandFailure {
    .nothingFound(reasonForNothing(wanted))
  }

  private func reasonForNothing(_ wanted: String) -> String {
    let places = paths.list
    if posts.isEmpty {
      return errors.isEmpty
        ? "no posts in \(places): name a folder with Markdown files" : "nothing could be read"
    }
    guard catalog.talkCount == 0 else {
      return "no \(wanted) in \(catalog.talkCount.counted("talk")) of \(places)"
    }
    if posts.contains(where: { $0.isDraft && !$0.talks.isEmpty }) {
      return "only drafts have videos in \(places): --drafts includes them"
    }
    return "no videos in \(posts.count.counted("post")) of \(places)"
  }
}
