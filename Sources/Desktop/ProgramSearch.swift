#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#endif

/// Looks programs up on a `PATH`.
///
/// Relative entries, the empty one among them, are left out: what lies in the folder where someone
/// happens to stand is not run.
struct ProgramSearch: Sendable {
  /// The `PATH`: folders, which are separated by `:`.
  let path: String

  /// The first file of that name that may be executed.
  @Sendable func path(of program: String) -> String? {
    guard !program.isEmpty, !program.contains("/") else { return nil }
    let folders = path.split(separator: ":").filter { $0.hasPrefix("/") }
    return folders.lazy.map { "\($0)/\(program)" }.first(where: Self.isExecutable)
  }

  /// Whether a file may be executed.
  static func isExecutable(_ path: String) -> Bool {
    var facts = stat()
    guard stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return false }
    return access(path, X_OK) == 0
  }
}
