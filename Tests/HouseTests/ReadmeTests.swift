import Testing

@Suite struct ReadmeTests {
  /// The Debian packages that `Package.swift` needs: of system libraries as they name them, and
  /// ncurses', which is linked by name.
  private static func packages(forTests: Bool) throws -> Set<String> {
    let manifest = try Repository.text("Package.swift")
    let libraries = manifest.matches(
      of: /(?s)\.systemLibrary\((.*?)\.apt\(\[([^\]]*)\]\)/
    ).filter { forTests || !$0.1.contains("path: \"Tests/") }
    let named = libraries.flatMap { $0.2.matches(of: /"([^"]+)"/).map { String($0.1) } }
    #expect(manifest.contains(".linkedLibrary(\"ncursesw\""))
    return Set(named + ["libncurses-dev"])
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
    #expect(try Self.installed(by: line) == Self.packages(forTests: true))
  }

  @Test func `marks the tests' command for continuous integration`() throws {
    let text = try Repository.text("README.md")
    let block = try #require(text.firstMatch(of: /<!-- tests -->\s*```\w*\n([^`]*)```/)).1
    #expect(block.contains(try Self.line(with: "swift test --parallel")))
    #expect(try Repository.text(".ci/run").contains("'<!-- tests -->'"))
  }
}
