import ChapterModel
import Testing

@Suite("The diagnostics of a talk")
struct PostDiagnosticsTests {
  @Test("are those from its heading to the next, the first one's all above, too")
  func byTalk() {
    let lines = [2, 8, 9, 15, 20, 30]
    let post = Post(
      id: "träff", path: "träff.md",
      talks: [8, 15, 30].map { line in
        Talk(id: "\(line)", title: "Ö", location: SourceLocation(line: line, column: 1))
      },
      diagnostics: lines.map {
        Diagnostic(.tracking, at: SourceLocation(line: $0, column: 4), "")
      })
    let found = post.talks.indices.map { post.diagnostics(ofTalkAt: $0).map(\.location.line) }
    #expect(found == [[2, 8, 9], [15, 20], [30]])
  }
}
