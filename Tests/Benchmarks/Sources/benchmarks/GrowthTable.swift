import Corpora
import Measuring

/// What grows with the library, and what doesn't.
enum GrowthTable {
  static let columns = [
    "posts", "chapters", "`list`, per chapter", "memory per chapter", "first rows", "a key",
  ]

  /// The row of a corpus.
  static func cells(_ size: CorpusSize, _ bench: Bench) throws -> [String] {
    let corpus = try bench.corpus(size)
    let chapters = Double(corpus.counts.chapters)
    let list = bench.ours(["list", "chapters", "--format", "tsv", corpus.content])
    let listing = try median(bench.rounds) { try MachineLoad.measureUndisturbed(list.time) }
    let memory = try LibraryMemoryBenchmark.measure(corpus, bench).resident
    let firstRows = try median(bench.rounds) { try FirstRowsBenchmark.time(corpus, bench) }
    let keys = try TypedWords.type(into: SearchSession.ours(corpus, bench))
    let key = Samples(keys.map { $0 / .seconds(1) })?.median ?? .nan
    return [
      "\(corpus.counts.posts)", "\(corpus.counts.chapters)", Figure.time(listing / chapters),
      Figure.memory(memory / chapters), Figure.time(firstRows), Figure.time(key),
    ]
  }

  /// The seconds in the middle, after a first time that doesn't count.
  private static func median(_ rounds: Int, _ measure: () throws -> Duration) throws -> Double {
    let times = try (0...rounds).map { _ in try measure() / .seconds(1) }
    return Samples(Array(times.dropFirst()))?.median ?? .nan
  }
}
