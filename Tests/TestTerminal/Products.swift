#if canImport(Glibc)
internal import Glibc
#endif

/// Where the package's programs lie: beside the tests that run.
public enum Products {
  /// The path of a program of this package.
  public static func path(of program: String) -> String {
    let path = testsPath
    let end = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    return String(path[..<end]) + program
  }

  /// The path of the program that runs the tests.
  private static var testsPath: String {
    #if os(Linux)
    var path = [CChar](repeating: 0, count: 4096)
    let count = max(0, readlink("/proc/self/exe", &path, path.count))
    return String(decoding: path[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    #else
    return CommandLine.arguments[0]
    #endif
  }
}
