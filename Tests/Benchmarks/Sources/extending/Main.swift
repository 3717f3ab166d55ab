import ChapterCatalog
import ChapterModel
import PostFiles

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Measures what a query costs whose beginning was searched for already, and what it costs from scratch,
/// in turns. Prints a line per measurement: the query, and the nanoseconds of processor time of both.
///
///     extending FOLDER ROUNDS QUERY ...
@main
enum Main {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let folder = arguments.first,
      let rounds = arguments.dropFirst().first.flatMap({ Int($0) })
    else {
      print("usage: extending FOLDER ROUNDS QUERY ...")
      exit(2)
    }
    let catalog = Catalog(posts: PostLoader(paths: [folder]).load().posts)
    let search = ExtendedSearch(catalog)
    for query in arguments.dropFirst(2) {
      for _ in 0..<rounds { try search.measure(query) }
    }
  }
}
