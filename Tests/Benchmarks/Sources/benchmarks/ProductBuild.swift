import Measuring

/// Builds what is measured, in release.
enum ProductBuild {
  /// The flags of a static program, as the README has them; paths are those from the project's folder, into
  /// which `--package-path` leads.
  static let staticFlags = [
    "-Xswiftc", "-static-executable", "-Xlinker", "--gc-sections", "-Xlinker", "-s",
    "-Xswiftc", "-Xfrontend", "-Xswiftc",
    "-disable-concrete-type-metadata-mangled-name-accessors", "-Xswiftc", "-use-ld=lld",
    "-Xlinker", "--no-warn-symbol-ordering",
    "-Xlinker", "--symbol-ordering-file=Tests/Benchmarks/first-frame.order",
  ]

  /// Builds the program and returns its path.
  static func program() throws -> String {
    try build("chapters", in: Places.project, staticFlags, environment: [:])
  }

  /// Builds a program of this package and returns its path.
  static func own(_ name: String) throws -> String {
    try build(name, in: Places.package, [], environment: ["CHAPTERS_BENCHMARKS": "1"])
  }

  private static func build(
    _ product: String, in package: String, _ flags: [String], environment: [String: String]
  ) throws -> String {
    let words = ["build", "-c", "release", "--package-path", package, "--product", product] + flags
    try Command("swift", words, environment: environment).show()
    return "\(package)/.build/release/\(product)"
  }
}
