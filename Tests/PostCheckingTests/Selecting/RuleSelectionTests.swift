import ChapterModel
import Testing

@testable import PostChecking

@Suite("The rules that count")
struct RuleSelectionTests {
  private func counted(_ selection: RuleSelection) -> [String] {
    Rule.allCases.filter { selection[$0] != nil }.map(\.id).sorted()
  }

  @Test("are those of ids, names and the beginning of ids, in any case")
  func select() throws {
    #expect(counted(try RuleSelection(select: ["ch011", "Odd-Space"])) == ["CH011", "CH061"])
    #expect(
      counted(try RuleSelection(select: ["CH05"], ignore: ["CH051", "shortcode-time"]))
        == ["CH050", "CH052", "CH053", "CH055"])
  }

  @Test("are all but those of a profile, where none is named")
  func profile() throws {
    #expect(counted(.standard) == counted(try RuleSelection()))
    #expect(counted(.standard).count == Rule.allCases.count - 1)
    let strict = try RuleSelection(profile: .youtube)
    #expect(strict[.titleTooLong] == .info)
    for rule in [Rule.missingZero, .tooFew, .tooShort] {
      #expect(RuleSelection.standard[rule] == .warning && strict[rule] == .error)
    }
  }

  @Test(
    "are never those of an unknown word, for which another is proposed",
    arguments: [
      ("odd-seperator", "odd-separator"), ("CH999", nil), ("größe", nil), ("CH0111", "CH011"),
      ("C", nil),
    ] as [(String, String?)])
  func unknown(word: String, nearest: String?) {
    #expect(throws: UnknownRuleWord(word: word, nearest: nearest)) {
      try RuleSelection(ignore: [word])
    }
  }
}
