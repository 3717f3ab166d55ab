import Measuring

/// All rows, in the order of the table.
enum Benchmarks {
  /// The name of the second table.
  static let growth = "growth"

  static let all: [any Benchmark] = [
    ListBenchmark(
      name: "list-rg", rival: .search, must: .times(1.5), aim: .times(0.75)),
    ListBenchmark(
      name: "list-readall", rival: .readall, must: .times(1.7), aim: .times(1)),
    ListBenchmark(
      name: "list-hugo", rival: .hugo, must: .faster(20), aim: .faster(40)),
    ListBenchmark(
      name: "list-frontmatter", rival: .frontmatter, must: .faster(20), aim: .faster(40)),
    ListBenchmark(
      name: "list-cmark", rival: .markdown, must: .faster(6), aim: .faster(8)),
    BytesBenchmark(),
    KeyBenchmark(peer: .fzy, goals: Goals(must: .faster(1.5), aim: .faster(3))),
    KeyBenchmark(peer: .fzf, goals: nil),
    SearchBenchmark(peer: .fzf, goals: Goals(must: .faster(6), aim: .faster(10))),
    SearchBenchmark(peer: .fzy, goals: Goals(must: .times(1.2), aim: .times(0.7))),
    ExtendingBenchmark(),
    FirstFrameBenchmark(),
    FirstRowsBenchmark(),
    LibraryMemoryBenchmark(),
    PostMemoryBenchmark(),
    IdleBenchmark(),
  ]

  /// The names of all rows and of the second table.
  static var names: [String] { all.map(\.name) + [growth] }

  /// The names that the options ask for.
  ///
  /// - Throws: `UsageError` where one begins no name.
  static func names(_ only: [String]) throws -> Set<String> {
    if only.isEmpty { return Set(names) }
    return try only.reduce(into: []) { chosen, prefix in
      let begun = names.filter { $0.hasPrefix(prefix) }
      if begun.isEmpty { throw UsageError("no row begins with \(prefix); --list names them") }
      chosen.formUnion(begun)
    }
  }
}
