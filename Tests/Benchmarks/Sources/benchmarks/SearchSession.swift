import Corpora
import Measuring

/// Programs that search everything, read and ready for the first letter.
enum SearchSession {
  /// For how long a program has to rest until it has surely read everything.
  private static let rest = Duration.seconds(1)

  /// Ours with its search open.
  static func ours(_ corpus: Corpus, _ bench: Bench) throws -> TerminalProgram {
    let program = try bench.browser(corpus.content)
    try program.settle(for: rest)
    try program.type("S")
    try program.settle(for: rest)
    return program
  }

  /// Another that reads lines.
  static func theirs(_ peer: Peer, _ corpus: Corpus, _ bench: Bench) throws -> TerminalProgram {
    let program = try TerminalProgram(
      "/bin/sh", ["-c", #"exec "$0" < "$1""#, bench.path(peer), corpus.chapterLines],
      environment: [:])
    try program.settle(for: rest)
    return program
  }
}
