import Testing

@testable import Corpora

@Suite struct CorpusCountsTests {
  @Test func `come back as they were written`() {
    var counts = CorpusCounts()
    counts.posts = 3
    counts.chapters = 71
    counts.found = 2
    #expect(CorpusCounts(counts.text) == counts)
  }

  @Test(arguments: ["", "posts\t3\n", "maker\t0\nposts\t3\n", "größe"])
  func `are none where the file is another`(text: String) {
    #expect(CorpusCounts(text) == nil)
  }

  @Test func `are none without one of them`() {
    let lines = CorpusCounts().text.split(separator: "\n")
    #expect(CorpusCounts(lines.dropLast().joined(separator: "\n")) == nil)
  }
}
