import Corpora
import Measuring
import PlainFiles

/// What all measurements need: the program, its corpora and the other programs.
struct Bench {
  /// The program that is measured.
  let program: String

  private let options: Options

  /// Takes the program that the options name, or builds it.
  init(_ options: Options) throws {
    self.options = options
    try Files.makeFolder(options.corpora)
    program = try options.program ?? ProductBuild.program()
    guard Files.isProgram(program) else { throw UsageError("\(program) is no program") }
  }

  /// What has to be said of the figures; nil where nothing has.
  var note: String? {
    let small = "All with the corpus S: this shows that rows work, and no more."
    let notes = [
      options.isSmall ? small : nil, options.folder.map { "Listed in place of M: \($0)" },
    ].compactMap(\.self)
    return notes.isEmpty ? nil : notes.joined(separator: "\n")
  }

  /// The folder of posts that is listed against others: M's, or another that the options name.
  func listedFolder() throws -> String {
    try options.folder ?? corpus(.medium).content
  }

  /// How many pairs are measured.
  var rounds: Int { options.rounds }

  /// How many pairs are measured of what takes minutes.
  var slowRounds: Int { min(rounds, 3) }

  /// How many sessions of many keys each are measured.
  var sessions: Int { (rounds + 3) / 4 }

  /// The sizes whose growth is measured.
  var growthSizes: [CorpusSize] {
    if options.isSmall { return [.small] }
    return options.leavesOutLarge ? [.small, .medium] : [.small, .medium, .large]
  }

  /// The corpus of a size, made where it isn't there.
  ///
  /// - Throws: `LeftOut` where the options leave that size out.
  func corpus(_ size: CorpusSize) throws -> Corpus {
    let size = options.isSmall ? CorpusSize.small : size
    if options.leavesOutLarge, size == .large { throw LeftOut(description: "--quick") }
    return try Corpus(posts: size.posts, in: folder(size.rawValue))
  }

  /// A folder or file beside the corpora.
  func folder(_ name: String) -> String { "\(options.corpora)/\(name)" }

  /// Where another program is.
  func path(_ peer: Peer) throws -> String { try peer.path(options.corpora) }

  /// Ours with arguments.
  func ours(_ arguments: [String]) -> Command {
    Command(program, arguments, environment: home)
  }

  /// Ours in a terminal, with posts.
  func browser(_ path: String) throws -> TerminalProgram {
    try TerminalProgram(program, [path], environment: home)
  }

  /// Configuration and state that are nobody's.
  private var home: [String: String] {
    ["XDG_CONFIG_HOME": folder("home/configuration"), "XDG_STATE_HOME": folder("home/state")]
  }
}
