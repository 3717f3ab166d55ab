import Corpora
import Measuring
import PlainFiles

/// Holds what the program lists of a small corpus against what its maker knows: counts, not times.
struct CountCheck {
  private let bench: Bench

  /// A check of a program.
  init(_ bench: Bench) { self.bench = bench }

  /// What differs, a sentence each.
  func differences() throws -> [String] {
    let corpus = try fresh("check")
    let again = try fresh("check again")
    let counts = corpus.counts
    let expected = [
      (["list", "events"], counts.events), (["list", "talks"], counts.talks),
      (["list", "chapters"], counts.chapters),
      (["search", "'" + Corpus.countedWord], counts.found),
    ]
    return try expected.compactMap { try difference($0, $1, corpus) } + differences(corpus, again)
  }

  /// A corpus that is made now.
  private func fresh(_ name: String) throws -> Corpus {
    try Files.remove(bench.folder(name))
    return try Corpus(posts: CorpusSize.check.posts, in: bench.folder(name))
  }

  private func difference(_ words: [String], _ count: Int, _ corpus: Corpus) throws -> String? {
    let rows = try bench.ours(words + ["--format", "tsv", corpus.content])
      .output(through: bench.folder("check.tsv")).utf8.count { $0 == UInt8(ascii: "\n") }
    let command = words.joined(separator: " ")
    print("\(command): \(rows)")
    return rows == count ? nil : "chapters \(command) writes \(rows) rows of \(count)."
  }

  /// The files that are not the same in both.
  private func differences(_ corpus: Corpus, _ again: Corpus) throws -> [String] {
    let names = try Files.list(corpus.content)
    guard try names == Files.list(again.content) else {
      return ["The same corpus made twice has other files."]
    }
    return try names.filter { name in
      try Files.bytes("\(corpus.content)/\(name)") != Files.bytes("\(again.content)/\(name)")
    }.map { "\($0) has other bytes when it's made again." }
  }
}
