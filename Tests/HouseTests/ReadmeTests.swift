import Testing

@Suite struct ReadmeTests {
  /// The Debian packages that hold the libraries we link by name.
  private static let packages = [
    "ncursesw": "libncurses-dev", "ncurses": "libncurses-dev", "tinfo": "libncurses-dev",
    "vterm": "libvterm-dev",
  ]

  /// The Debian packages of the headers that C targets of the tests look for, some of whose libraries
  /// are loaded and not linked.
  private static let headerPackages = [
    "vterm.h": "libvterm-dev", "cmark-gfm.h": "libcmark-gfm-dev",
    "cmark-gfm-core-extensions.h": "libcmark-gfm-extensions-dev",
  ]

  private static func packagesOfHeaders() throws -> Set<String> {
    var needed: Set<String> = []
    for file in try Repository.files(below: ["Tests"], endings: ["c"]) {
      for header in try Repository.text(file).matches(of: /__has_include\(<([^>]+)>\)/) {
        needed.insert(try #require(headerPackages[String(header.1)], "\(header.1) has no package"))
      }
    }
    return needed
  }

  /// The Debian packages of the programs that tests run, the small ones; tests of larger ones are
  /// skipped where these are missing.
  private static let programs: Set = ["jq", "libxml2-utils"]

  /// The Debian packages that the targets of `Package.swift` need: those that system libraries
  /// name, and those of libraries that C targets link.
  private static func packages(forTests: Bool) throws -> Set<String> {
    let manifest = try Repository.text("Package.swift")
    let targets = manifest.split(separator: /\.(systemLibrary|target|executableTarget)\(/)
    var needed: Set<String> = forTests ? programs : []
    for target in targets where forTests || !target.contains("path: \"Tests/") {
      for list in target.matches(of: /\.apt\(\[([^\]]*)\]/) {
        needed.formUnion(list.1.matches(of: /"([^"]+)"/).map { String($0.1) })
      }
      for library in target.matches(of: /\.linkedLibrary\("(\w+)"/) {
        needed.insert(try #require(packages[String(library.1)], "\(library.1) has no package here"))
      }
    }
    return needed
  }

  /// The README's line that calls `command`.
  private static func line(with command: String) throws -> Substring {
    let lines = try Repository.text("README.md").split(whereSeparator: \.isNewline)
    return try #require(lines.first { $0.contains("apt-get install") && $0.contains(command) })
  }

  private static func installed(by line: Substring) throws -> Set<String> {
    let words = try #require(line.firstMatch(of: /apt-get install -y ([^'"&]*)/)).1
    return Set(words.split(separator: " ").map(String.init))
  }

  @Test func `installs in one line what the browser needs, and runs it`() throws {
    let line = try Self.line(with: "swift run -c release chapters samples")
    #expect(try Self.installed(by: line) == Self.packages(forTests: false))
  }

  @Test func `installs in one line what the tests need, and runs them`() throws {
    let line = try Self.line(with: "swift test --parallel")
    #expect(
      try Self.installed(by: line) == Self.packages(forTests: true).union(Self.packagesOfHeaders()))
  }

  @Test func `marks the tests' command for continuous integration`() throws {
    let text = try Repository.text("README.md")
    let block = try #require(text.firstMatch(of: /<!-- tests -->\s*```\w*\n([^`]*)```/)).1
    #expect(block.contains(try Self.line(with: "swift test --parallel")))
    #expect(try Repository.text(".ci/run").contains("'<!-- tests -->'"))
  }
}
