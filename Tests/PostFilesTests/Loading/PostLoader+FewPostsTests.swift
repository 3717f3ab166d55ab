import ChapterModel
import PostFiles
import TestPrograms
import Testing

@Suite struct `A load of few posts` {
  private let folder: PostFolder

  init() throws {
    folder = try PostFolder()
  }

  private func isOne(_ names: [String] = [""], respectsIgnoreFiles: Bool = true) -> Bool {
    let paths = names.map { $0.isEmpty ? folder.files.path : folder.files.path($0) }
    return PostLoader(paths: paths, respectsIgnoreFiles: respectsIgnoreFiles).hasFewPosts
  }

  private static func delivered(by loader: PostLoader) -> [String] {
    let delivered = Delivered()
    loader.load(cancellation: Cancellation()) { delivered.add($0) }
    return delivered.batches.flatMap(\.posts).map(\.path)
  }

  @Test func `is one of a post, of a folder of four, and of none`() throws {
    #expect(isOne())
    try folder.write("ä.md", "b.md", "c.md", "d.md", "Größe.png", ".versteckt.md")
    #expect(isOne())
    #expect(isOne(["ä.md"]))
    #expect(isOne(["ä.md", "b.md", "c.md", "d.md"]))
  }

  @Test func `is none of five posts, in one folder or named`() throws {
    try folder.write("ä.md", "b.md", "c.md", "d.md", "e.md")
    #expect(!isOne())
    #expect(!isOne(["ä.md", "b.md", "c.md", "d.md", "e.md"]))
    #expect(!isOne(["ä.md", ""]))
  }

  @Test func `is none of long posts`() throws {
    try folder.files.write("ä.md", String(repeating: "ä", count: 20_000))
    #expect(isOne())
    try folder.files.write("b.md", String(repeating: "ä", count: 20_000))
    #expect(!isOne())
  }

  @Test func `is none of folders in folders and of links`() throws {
    try folder.write("a/ä.md", "b/c/d.md")
    try folder.files.link("e/f.md", to: "../a/ä.md")
    #expect(isOne(["a"]))
    #expect(!isOne(["b"]))
    #expect(!isOne(["e"]))
  }

  @Test func `looks at what is hidden where the load does`() throws {
    try folder.write("ä.md", ".b/c.md")
    #expect(isOne())
    #expect(!isOne(respectsIgnoreFiles: false))
  }

  @Test func `is none of what may have to be waited for, or is not there`() throws {
    try #require(folder.files.makeFIFO("schlange.md"))
    #expect(!isOne(["schlange.md"]))
    #expect(!isOne(["fehlt.md"]))
    #expect(!PostLoader(paths: ["-"]).hasFewPosts)
  }

  @Test func `delivers on one thread what it delivers on all`() throws {
    for number in 0..<40 { try folder.files.write("雪/\(number).md", "# \(number)\n") }
    let loader = PostLoader(paths: [folder.files.path])
    #expect(Self.delivered(by: loader.onOneThread) == Self.delivered(by: loader))
  }
}
