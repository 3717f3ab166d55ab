import Measuring
import PlainFiles

/// What others do with all posts of a folder.
enum Rival {
  /// Looks for a word in them.
  case search
  /// Opens, reads and closes them and nothing else.
  case readall
  /// Reads their front matter for a list of the site's pages.
  case hugo
  /// Reads their front matter by a module, and their chapters by a pattern.
  case frontmatter
  /// Reads them as Markdown and writes HTML.
  case markdown

  /// Whether it takes minutes.
  var isSlow: Bool { self == .frontmatter }

  /// How the table names it.
  ///
  /// - Parameter batches: how many commands it takes.
  /// - Returns: what it does, as Markdown.
  func title(_ batches: Int) -> String {
    switch self {
    case .search: "`rg -c youtube`"
    case .readall: "`readall`, 1 thread"
    case .hugo: "`hugo list all`"
    case .frontmatter: "python-frontmatter and a regex"
    case .markdown: "`cmark-gfm`, all files in \(batches == 1 ? "one call" : "\(batches) calls")"
    }
  }

  /// The commands that do it, one behind the other.
  ///
  /// - Parameters:
  ///   - posts: the folder.
  ///   - bench: what knows the programs.
  /// - Returns: one command or more.
  /// - Throws: `MissingPeer`, and `FileError` where a file that one needs can't be written.
  func commands(in posts: String, _ bench: Bench) throws -> [Command] {
    switch self {
    case .search: [Command(try bench.path(.rg), ["-c", "youtube", posts])]
    case .readall: [Command(try ProductBuild.own("readall"), [posts, "1"])]
    case .hugo:
      [Command(try bench.path(.hugo), ["list", "all", "--source", try site(posts, bench)])]
    case .frontmatter:
      [Command(try bench.path(.python), ["\(Places.package)/Peers/chapters.py", posts])]
    case .markdown: try markdown(posts, bench.path(.cmark))
    }
  }

  /// A site that has nothing but the posts.
  private func site(_ posts: String, _ bench: Bench) throws -> String {
    let folder = bench.folder("site")
    try Files.makeFolder(folder)
    try Files.write(
      "baseURL = \"https://example.org/\"\ncontentDir = \"\(posts)\"\n",
      to: "\(folder)/config.toml")
    return folder
  }

  /// Calls with as many files each as the system takes at once.
  private func markdown(_ posts: String, _ program: String) throws -> [Command] {
    try Batches.of(Files.list(posts).map { "\(posts)/\($0)" })
      .map { Command(program, $0) }
  }
}
