import ChapterModel
import Testing

@Suite("A rule")
struct RuleTests {
  @Test("has a name and an id of its own")
  func names() {
    #expect(Set(Rule.allCases.map(\.name)).count == Rule.allCases.count)
    #expect(Rule.allCases.allSatisfy { $0.id.hasPrefix("CH") && $0.id.count == 5 })
    #expect(Rule(rawValue: "CH001")?.name == "time-label-mismatch")
  }

  @Test("that leads readers astray is an error, and errors matter most")
  func severity() {
    #expect(Rule.wrongVideo.severity == .error)
    #expect(Rule.oddSeparator.severity == .warning)
    #expect(Severity.allCases.sorted() == [.info, .warning, .error])
  }
}
