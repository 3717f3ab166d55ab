import ChapterModel
import PostImport
import Testing

@testable import PostChecking

/// Holds the examples of each rule's page against the rule.
@Suite("A rule's page")
struct RuleExamplesTests {
  /// What a rule finds in an example.
  private func findings(_ page: RulePage, _ example: String) throws -> [Finding] {
    let bytes = example.unicodeScalars.flatMap { $0 == "\u{FFFD}" ? [0xFF] : Array("\($0)".utf8) }
    let span = bytes.span
    let checker = Checker(try RuleSelection(select: [page.rule.id], profile: .youtube))
    guard !PostImporter.isPost(span, path: page.path) else {
      let whole = Checker(try RuleSelection(profile: .youtube))
      return whole.findings(in: span, path: page.path).filter { $0.rule == page.rule }
    }
    return PostImporter.read(span, path: page.path).flatMap { checker.findings(of: $0) }
  }

  @Test("is there for every rule, once, in the order of ids")
  func all() {
    #expect(RuleBook.pages.map(\.rule.id) == Rule.allCases.map(\.id).sorted())
  }

  @Test("has three bad examples, which break it", arguments: RuleBook.pages)
  func bad(page: RulePage) throws {
    #expect(page.bad.count >= 3)
    for example in page.bad {
      let found = try findings(page, example)
      #expect(!found.isEmpty, "\(page.rule.name):\n\(example)")
    }
  }

  @Test("has two good examples, which don't", arguments: RuleBook.pages)
  func good(page: RulePage) throws {
    #expect(page.good.count >= 2)
    for example in page.good {
      let found = try findings(page, example)
      #expect(found.isEmpty, "\(page.rule.name):\n\(example)")
    }
  }

  @Test("says of what it mends whether that is safe", arguments: RuleBook.pages)
  func fixes(page: RulePage) throws {
    let fixes = try page.bad.flatMap { try findings(page, $0) }.compactMap(\.diagnostic.fix)
    #expect(fixes.isEmpty == (page.fix == nil), "\(page.rule.name)")
    #expect(fixes.allSatisfy { $0.safety == page.fix }, "\(page.rule.name)")
  }

  @Test("is sentences")
  func sentences() {
    for page in RuleBook.pages {
      for text in [page.summary, page.reason] {
        #expect(text.hasSuffix("."), "\(page.rule.name)")
        #expect(!text.contains("\n") && !text.contains("  "), "\(page.rule.name)")
      }
    }
  }
}
