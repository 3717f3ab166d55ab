import PlainFiles
import Testing

@testable import Corpora

@Suite struct CorpusTests {
  /// A folder that only this run writes to.
  private static func folder(_ name: String) -> String {
    "/tmp/chapters-corpora-\(UInt64.random(in: 0 ... .max))/größe-\(name)"
  }

  private static func bytes(_ corpus: Corpus) throws -> [String: [UInt8]] {
    let names = try Files.list(corpus.content)
    var files = Dictionary(
      try names.map { ($0, try Files.bytes("\(corpus.content)/\($0)")) }
    ) { $1 }
    files["chapters.txt"] = try Files.bytes(corpus.chapterLines)
    files["posts.md"] = try Files.bytes(corpus.oneFile)
    return files
  }

  @Test func `holds what its counts say`() throws {
    let folder = Self.folder("counts")
    defer { try? Files.remove(folder) }
    let corpus = try Corpus(posts: 60, in: folder)
    let names = try Files.list(corpus.content)
    #expect(corpus.counts.posts == 60 && names.count == 60)
    let texts = try names.map { try Files.text("\(corpus.content)/\($0)") }
    #expect(corpus.counts.bytes == texts.reduce(0) { $0 + $1.utf8.count })
    let lines = texts.flatMap { $0.split(separator: "\n") }
    let chapters = lines.filter { $0.hasPrefix("- [") && $0.contains("&t=") }
    #expect(corpus.counts.chapters == chapters.count)
    #expect(corpus.counts.found == chapters.count { $0.contains(Corpus.countedWord) })
    let talks = lines.count { $0.hasPrefix("{{< youtube") }
    let linked = lines.count { $0.hasPrefix("See [the recording]") }
    #expect(corpus.counts.talks == talks + linked)
  }

  @Test func `is the same bytes whenever it is made`() throws {
    let folders = ["einmal", "zweimal"].map(Self.folder)
    defer { for folder in folders { try? Files.remove(folder) } }
    let made = try folders.map { try Self.bytes(Corpus(posts: 40, in: $0)) }
    #expect(made[0].count == 42)
    #expect(made[0] == made[1])
  }

  @Test func `begins as a smaller one does`() throws {
    let posts = (0..<5).map { CorpusPost(number: $0).text }
    #expect(posts == (0..<50).map { CorpusPost(number: $0).text }.prefix(5).map(\.self))
    #expect(Set(posts).count == 5)
  }

  @Test func `is made once and kept`() throws {
    let folder = Self.folder("kept")
    defer { try? Files.remove(folder) }
    let corpus = try Corpus(posts: 3, in: folder)
    try Files.write("mine", to: "\(corpus.content)/mine.md")
    #expect(try Corpus(posts: 3, in: folder).counts == corpus.counts)
    #expect(try Files.list(corpus.content).contains("mine.md"))
    let larger = try Corpus(posts: 4, in: folder)
    #expect(larger.counts.posts == 4)
    #expect(try !Files.list(larger.content).contains("mine.md"))
  }

  @Test func `has posts of the size and the chapters that posts have`() {
    var tally = CorpusTally()
    for number in 0..<1000 { tally.add(CorpusPost(number: number)) }
    #expect((7400...8400).contains(tally.counts.bytes / 1000))
    #expect((22_000...26_500).contains(tally.counts.chapters))
    #expect((270...346).contains(tally.counts.events))
  }

  @Test(arguments: [
    (0, "0:00"), (59, "0:59"), (884, "14:44"), (3599, "59:59"), (3600, "1:00:00"),
    (36_061, "10:01:01"),
  ])
  func `writes starts as posts do`(start: Int, stamp: String) {
    #expect(CorpusChapter(start: start, title: "Größe").stamp == stamp)
  }
}
