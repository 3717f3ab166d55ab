/// The program that the package builds, beside the bundle of its tests.
public enum BuiltProgram {
  /// Where it is.
  public static var path: String {
    let arguments = CommandLine.arguments
    let flag = arguments.firstIndex(of: "--test-bundle-path")
    let named = flag.flatMap { arguments.dropFirst($0 + 1).first }
    let bundle = named ?? arguments.first ?? ""
    // The bundle is a file here and a folder on macOS, whose program lies deeper.
    let parts = bundle.split(separator: "/", omittingEmptySubsequences: false)
    let end = parts.firstIndex { $0.hasSuffix(".xctest") } ?? max(0, parts.count - 1)
    return (parts[..<end] + ["chapters"]).joined(separator: "/")
  }

  /// Runs it to its end.
  public static func run(
    _ arguments: [String], in folder: String? = nil, input: String = "",
    outputPath: String? = nil, environment: [String: String] = [:]
  ) throws -> ProgramRun {
    try ProgramRun(
      path, arguments, in: folder, input: input, outputPath: outputPath, environment: environment)
  }
}
