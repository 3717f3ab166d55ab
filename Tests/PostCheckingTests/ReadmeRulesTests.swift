import FrontMatter
import PostChecking
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite("The README")
struct ReadmeRulesTests {
  private static let root = String(
    #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" })

  private func text(_ name: String) throws -> String {
    try String(decoding: Data(contentsOf: URL(filePath: "\(Self.root)/\(name)")), as: UTF8.self)
  }

  /// What a text in YAML holds, whatever its root is.
  private func yaml(_ text: some StringProtocol) throws -> Node {
    let lines = text.split(separator: "\n").map { "  \($0)\n" }
    let bytes = Array(("root:\n" + lines.joined()).utf8)
    let span = bytes.span
    return try #require(try HeaderReader.read(span, as: .yaml)["root"])
  }

  @Test("lists the rules as their pages have them")
  func rules() throws {
    let readme = try text("README.md")
    let table = try #require(
      readme.firstMatch(of: /<!-- rules -->\n((?s).*?)\n<!-- end of rules -->/)
    ).1
    #expect(table == RuleBook.markdownTable, "\(RuleBook.markdownTable)")
  }

  @Test("has a workflow that runs the check")
  func workflow() throws {
    let block = try #require(
      try text("README.md").firstMatch(of: /<!-- workflow -->\n```yaml\n((?s).*?)```/)
    ).1
    let steps = try #require(try yaml(block)["jobs"]?["check"]?["steps"]).items
    #expect(steps.last?["run"]?.text?.hasSuffix("check content --format github") == true)
  }

  @Test("has a hook that the repository offers")
  func hook() throws {
    let block = try #require(
      try text("README.md").firstMatch(of: /<!-- hook -->\n```yaml\n((?s).*?)```/)
    ).1
    let used = try #require(
      try yaml(block)["repos"]?.items.first?["hooks"]?.items.first?["id"]?.text)
    let hooks = try yaml(try text(".pre-commit-hooks.yaml")).items
    #expect(hooks.compactMap { $0["id"]?.text } == ["chapters-check", "chapters-fix"])
    #expect(hooks.contains { $0["id"]?.text == used })
    for hook in hooks {
      #expect(hook["entry"]?.text?.hasPrefix("chapters check") == true)
      #expect(hook["language"]?.text == "swift" && hook["name"]?.text != nil)
      let pattern = try Regex(try #require(hook["files"]?.text))
      for name in ["a.md", "größe/b.mdx", "c.adoc"] { #expect(name.contains(pattern)) }
      #expect(!"a.mdd".contains(pattern))
    }
  }
}
