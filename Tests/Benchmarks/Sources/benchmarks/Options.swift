#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// What the command line asks for.
struct Options: Equatable {
  /// What to do.
  enum Mode: Equatable { case measure, check, list, help }

  var mode = Mode.measure

  /// The program to measure; nil to build it.
  var program: String?

  /// The folder that keeps the corpora.
  var corpora = "\(Places.package)/.build/corpora"

  /// A folder that is listed in place of M; nil for M.
  var folder: String?

  /// How many pairs are measured.
  var rounds = 11

  /// The rows to measure, by the beginning of their names; all where it's empty.
  var only: [String] = []

  /// Whether the largest corpus is left out.
  var leavesOutLarge = false

  /// Whether the small corpus stands in for all, which shows that rows work and nothing more.
  var isSmall = false

  /// Whether what is missing of other programs is installed first.
  var installs = false

  /// Reads the arguments behind the program's name.
  ///
  /// - Throws: `UsageError`.
  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let word = rest.popFirst() { try read(word, &rest) }
  }

  private mutating func read(_ word: String, _ rest: inout ArraySlice<String>) throws {
    switch word {
    case "--program": program = try Self.path(of: word, &rest)
    case "--corpora": corpora = try Self.path(of: word, &rest)
    case "--folder": folder = try Self.path(of: word, &rest)
    case "--only": only.append(try Self.value(of: word, &rest))
    case "--rounds": rounds = try Self.count(of: word, &rest)
    case "--quick": (rounds, leavesOutLarge) = (3, true)
    case "--small": (rounds, isSmall) = (3, true)
    case "--install": installs = true
    case "--check": mode = .check
    case "--list": mode = .list
    case "--help", "-h": mode = .help
    default: throw UsageError("\(word) is no option of this")
    }
  }

  private static func value(of option: String, _ rest: inout ArraySlice<String>) throws -> String {
    guard let value = rest.popFirst() else { throw UsageError("\(option) needs a value") }
    return value
  }

  /// The absolute path: not all programs run in this folder.
  private static func path(of option: String, _ rest: inout ArraySlice<String>) throws -> String {
    let path = try value(of: option, &rest)
    guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return "\(String(cString: folder))/\(path)"
  }

  private static func count(of option: String, _ rest: inout ArraySlice<String>) throws -> Int {
    let value = try value(of: option, &rest)
    guard let count = Int(value), count > 0 else {
      throw UsageError("\(option) needs a number from 1 on, not \(value)")
    }
    return count
  }

  /// What `--help` prints.
  static let help = """
    Measures chapters against other programs and prints a table.

      --program PATH   measure this program, and build none
      --corpora DIR    keep the made posts here (.build/corpora)
      --folder DIR     list the posts of this folder in place of M's
      --rounds N       measure so many pairs (11)
      --only ROW       measure the rows whose names begin with this; may be repeated
      --quick          3 pairs, and without the largest corpus
      --small          3 pairs, all with the smallest corpus: to see that rows work
      --install        install the other programs first: apt-get, and pip below DIR
      --check          count instead of measuring, for continuous integration
      --list           name the rows
    """
}
