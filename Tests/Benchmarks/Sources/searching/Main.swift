import ChapterCatalog
import ChapterModel
import PostFiles

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Measures what a catalog and its search keep in memory, and what each letter of a query costs: the
/// processor's time of each of two parts, which other programs' work does not lengthen.
///
///     CHAPTERS_BENCHMARKS=1 swift run -c release searching FOLDER [QUERY ...]
@main
struct Main {
  static func main() throws {
    let folder = CommandLine.arguments.dropFirst().first ?? "."
    let queries = Array(CommandLine.arguments.dropFirst(2))
    let typing = Typing(SearchedFolder.catalog(folder))
    for query in queries.isEmpty ? ["rpm", "kern", "to k"] : queries { try typing.type(query) }
  }
}
