import PostFiles
import TestPrograms
import Testing

/// git itself is the oracle, on folders and ignore files made at random. No name is a single scalar of
/// several bytes: there git counts bytes and we, like ripgrep, scalars; and no bracket spans a slash.
@Suite(.enabled(if: (try? ProgramRun("git", ["--version"]))?.status == 0))
struct `A walk` {
  @Test("finds the files that git finds", arguments: 1...30 as ClosedRange<UInt64>)
  func agreesWithGit(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let folder = try PostFolder()
    let root = folder.files.path
    try #require(ProgramRun("git", ["init", "-q", root]).status == 0)
    for _ in 0..<40 { try folder.write(Self.path(by: &random) + ".md") }
    for place in ["", "a/", "b/", "a/äö/"] where Bool.random(using: &random) {
      let lines = (0..<4).map { _ in Self.pattern(by: &random) }
      try folder.files.write("\(place).gitignore", lines.joined(separator: "\n"))
    }
    let arguments = ["-C", root, "ls-files", "-z", "--others", "--exclude-standard", "*.md"]
    let git = try ProgramRun("git", arguments, environment: ["GIT_CONFIG_GLOBAL": "/dev/null"])
    #expect(git.status == 0)
    let wanted = git.output.split(separator: "\0").map(String.init)
    let differing = Set(folder.found()).symmetricDifference(wanted)
    #expect(differing.isEmpty, "seed \(seed)")
  }

  private static let names = ["a", "b", "äö", "ab", "a b", "[a]", "!b", "#a"]

  private static func path(by random: inout SeededGenerator) -> String {
    let depth = Int.random(in: 1...4, using: &random)
    return (0..<depth).map { _ in names.randomElement(using: &random) ?? "a" }
      .joined(separator: "/")
  }

  private static func pattern(by random: inout SeededGenerator) -> String {
    let parts = [
      "a", "b", "äö", "ab", "*", "a*", "*b", "**", "?", "[ab]", "[!a]", "[[:alpha:]]", "\\#a",
      "\\!b", "#a", "a b", "\\[a\\]", "*.md", "a.md", "[a-z]*",
    ]
    let count = Int.random(in: 1...3, using: &random)
    let middle = (0..<count).map { _ in parts.randomElement(using: &random) ?? "a" }
    let start = ["", "", "", "/", "!", "!", "!/"].randomElement(using: &random) ?? ""
    let end = ["", "", "/"].randomElement(using: &random) ?? ""
    return start + middle.joined(separator: "/") + end
  }
}
