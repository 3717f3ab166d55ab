import Corpora
import Measuring

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Measures the program against others and prints the table. Exits with 1 where a measurement failed or
/// a count is wrong, with 2 for a wrong command line.
@main
enum Main {
  static func main() {
    do {
      try run(Options(Array(CommandLine.arguments.dropFirst())))
    } catch let error as UsageError {
      say("\(error)\n\n\(Options.help)")
      exit(2)
    } catch {
      say("\(error)")
      exit(1)
    }
  }

  private static func run(_ options: Options) throws {
    let names = try Benchmarks.names(options.only)
    switch options.mode {
    case .help: print(Options.help)
    case .list:
      for name in Benchmarks.names { print(name) }
    case .check: try check(Bench(options))
    case .measure:
      if options.installs { try PeerInstaller.install(options.corpora) }
      try measure(names, Bench(options))
    }
  }

  private static func check(_ bench: Bench) throws {
    let differences = try CountCheck(bench).differences()
    for difference in differences { say(difference) }
    if !differences.isEmpty { exit(1) }
  }

  private static func measure(_ names: Set<String>, _ bench: Bench) throws {
    let chosen = Benchmarks.all.filter { names.contains($0.name) }
    var failures = 0
    if let note = bench.note { show(note + "\n") }
    if !chosen.isEmpty { show(MarkdownTable.head(TableRow.columns)) }
    for benchmark in chosen {
      let row = row(of: benchmark, bench, &failures)
      show(MarkdownTable.line(row.cells))
    }
    if names.contains(Benchmarks.growth) {
      show("\n" + MarkdownTable.head(GrowthTable.columns))
      for size in bench.growthSizes { show(MarkdownTable.line(try GrowthTable.cells(size, bench))) }
    }
    if failures > 0 { exit(1) }
  }

  /// A row, even where it could not be measured.
  private static func row(
    of benchmark: any Benchmark, _ bench: Bench, _ failures: inout Int
  ) -> TableRow {
    do {
      return try benchmark.row(bench)
    } catch let error as MissingPeer {
      return TableRow(benchmark.what, skipped: "\(error)", goals: benchmark.goals)
    } catch let error as LeftOut {
      return TableRow(benchmark.what, skipped: "\(error)", goals: benchmark.goals)
    } catch {
      failures += 1
      return TableRow(benchmark.what, ours: "–", verdict: "**failed**: \(error)")
    }
  }

  /// Prints at once: a person waits for it.
  private static func show(_ text: String) {
    print(text)
    fflush(nil)
  }

  private static func say(_ text: String) {
    let line = Array("\(text)\n".utf8)
    write(STDERR_FILENO, line, line.count)
  }
}
