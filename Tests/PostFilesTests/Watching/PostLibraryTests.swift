import ChapterModel
import PostFiles
import TestPrograms
import Testing

@Suite("A library of posts")
struct PostLibraryTests {
  private static let good = "---\ntitle: größe\n---\n{{< youtube P9pO0fPGVeo >}}\n- 0:00 Anfang\n"
  private static let broken = "---\ntitle: [größe\n\nText\n"

  private static func library() throws -> WatchedFolder {
    try WatchedFolder { files in
      for name in ["a", "m", "z"] { try files.write("beiträge/\(name).md", good) }
    }
  }

  private static func talkCounts(_ library: WatchedFolder) -> [Int] {
    library.library.posts.map(\.talks.count)
  }

  @Test func `keeps its order when a post in the middle changes, appears or goes`() throws {
    let library = try Self.library()
    try library.files.write("beiträge/m.md", "# neu\n")
    #expect(library.wait { $0.titles[1] == "beiträge/m.md: neu" })
    try library.files.write("beiträge/b.md", "# b\n")
    #expect(library.wait { $0.titles.count == 4 })
    #expect(library.titles[1] == "beiträge/b.md: b")
    #expect(library.library.postCount == 4)
  }

  @Test
  func `keeps the last good reading of a post that breaks, and says so until it is good again`()
    throws
  {
    let library = try Self.library()
    try library.files.write("beiträge/m.md", Self.broken)
    #expect(library.wait { !$0.library.stale.isEmpty })
    #expect(Self.talkCounts(library) == [1, 1, 1])
    #expect(library.broken == library.library.stale)
    let sentence = try #require(library.broken.first).description
    #expect(sentence.hasPrefix(library.files.path("beiträge/m.md:")), "\(sentence)")
    #expect(sentence.hasSuffix("(shown as it was before)"))
    try library.files.write("beiträge/m.md", "# ohne Vortrag\n")
    #expect(library.wait { $0.library.stale.isEmpty })
    #expect(Self.talkCounts(library) == [1, 0, 1])
    #expect(library.broken.count == 1)
  }

  @Test func `lets a broken post go when it is deleted`() throws {
    let library = try Self.library()
    try library.files.write("beiträge/m.md", Self.broken)
    #expect(library.wait { !$0.library.stale.isEmpty })
    _ = try ProgramRun("rm", [library.files.path("beiträge/m.md")])
    #expect(library.wait { $0.library.postCount == 2 })
    #expect(library.library.stale.isEmpty)
  }

  @Test func `keeps good readings when all is read again`() throws {
    let library = try Self.library()
    try library.files.write("beiträge/m.md", Self.broken)
    _ = try ProgramRun("rm", [library.files.path("beiträge/z.md")])
    library.watcher.reload()
    #expect(library.wait { !$0.library.stale.isEmpty && $0.library.postCount == 2 })
    #expect(Self.talkCounts(library) == [1, 1])
  }

  @Test func `shows a post that never was good as it is`() throws {
    let library = try WatchedFolder { try $0.write("beiträge/m.md", Self.broken) }
    #expect(library.library.stale.isEmpty && library.library.postCount == 1)
    try library.files.write("beiträge/m.md", Self.good)
    #expect(library.wait { Self.talkCounts($0) == [1] })
  }
}
