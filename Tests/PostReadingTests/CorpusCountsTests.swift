import ChapterModel
import Testing

@Suite("The real posts", .enabled(if: SharedFolder.path("corpus") != nil))
struct CorpusCountsTests {
  @Test func `hold the talks and chapters that were counted by reading them`() throws {
    #expect(CorpusCounts.all.count == 134)
    for row in CorpusCounts.all {
      let post = try #require(SharedFolder.post("corpus/\(row.path)"), "\(row.path)")
      let read = CorpusCounts.Count(
        talks: post.talks.count, chapters: post.talks.reduce(0) { $0 + $1.chapters.count })
      let decided = CorpusCounts.decided[row.path]
      #expect(read == decided?.count ?? row.count, "\(row.path): \(decided?.why ?? "")")
    }
  }

  @Test func `differ from the count only where the design can be read in two ways`() {
    let rows = Dictionary(uniqueKeysWithValues: CorpusCounts.all.map { ($0.path, $0.count) })
    #expect(
      CorpusCounts.decided.allSatisfy { rows[$0.key] != nil && rows[$0.key] != $0.value.count })
    #expect(CorpusCounts.decided.count * 10 <= CorpusCounts.all.count)
  }
}
