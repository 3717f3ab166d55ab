import ChapterModel
import PostReading
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct DebugTests {
  @Test func dbg() throws {
    guard let dir = ProcessInfo.processInfo.environment["DUMP"] else { return }
    let files = try FileManager.default.subpathsOfDirectory(atPath: dir).filter {
      $0.hasSuffix(".md") || $0.hasSuffix(".mdx")
    }.sorted()
    var talks = 0, chapters = 0
    for f in files {
      let post = try Shared.post(dir + "/" + f)
      talks += post.talks.count; chapters += post.talks.reduce(0) { $0 + $1.chapters.count }
      guard !post.talks.isEmpty || !post.diagnostics.isEmpty else { continue }
      print("==", f, "|", post.title, "|", post.date.map(\.description) ?? "-")
      for d in post.diagnostics {
        print("   !", d.location.line, d.location.column, d.rule.id, d.message)
      }
      for t in post.talks {
        print(
          "   #", t.id, "|", t.title, "|",
          t.speakers.map { $0.name + "~" + ($0.affiliation ?? "") }, t.language?.text ?? "-", "ch",
          t.chapters.count, "abs", t.abstract.utf8.count, "L\(t.location.line)")
      }
    }
    print("TOTAL", files.count, talks, chapters)
  }
}
