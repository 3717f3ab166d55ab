import ChapterModel
import PostFiles
import TestPrograms
import Testing

@Suite struct `A library that keeps what catalogs need` {
  private static let header = "---\ntitle: größe\nauthor: Åsa\n---\n"
  private static let talk = header + "{{< youtube P9pO0fPGVeo >}}\n- 5:00 Büro\n- 1:00 Anfang\n"

  private static func library(keepsAll: Bool = false) throws -> WatchedFolder {
    try WatchedFolder(keepsAll: keepsAll) { files in
      try files.write("beiträge/a.md", talk)
      try files.write("beiträge/b.md", header + "雪")
      try files.write("beiträge/c/_index.md", header)
      try files.write("beiträge/d.md", talk)
    }
  }

  @Test func `has all posts, of those without a talk the path and what folders are called`() throws
  {
    let library = try Self.library()
    let whole = try Self.library(keepsAll: true)
    #expect(library.library.postCount == 4)
    #expect(
      library.titles == [
        "beiträge/a.md: größe", "beiträge/b.md: ", "beiträge/c/_index.md: größe",
        "beiträge/d.md: größe",
      ])
    let talks = library.library.posts.flatMap { $0.talks }
    let all = whole.library.posts.flatMap { $0.talks }
    #expect(talks.map(\.id) == all.map(\.id))
    #expect(talks.map(\.chapters) == all.map(\.chapters))
    #expect(library.library.posts[0].authors == [Author(name: "Åsa")])
  }

  @Test func `counts the faults that it does not keep`() throws {
    let library = try Self.library()
    let whole = try Self.library(keepsAll: true)
    let kept = library.library.posts.flatMap { $0.diagnostics }
    let all = whole.library.posts.flatMap { $0.diagnostics }
    #expect(kept.isEmpty && !all.isEmpty)
    #expect(library.library.faultCounts == FaultCounts(of: whole.library.posts))
    #expect(library.library.faultCounts.posts == 2)
  }

  @Test func `keeps the last good reading of a post that breaks`() throws {
    let library = try Self.library()
    try library.files.write("beiträge/a.md", "---\ntitle: [größe\n\nText\n")
    #expect(library.wait { !$0.library.stale.isEmpty })
    #expect(library.library.posts[0].talks.count == 1)
    #expect(library.library.faultCounts.posts == 2)
    try library.files.write("beiträge/a.md", Self.header)
    #expect(library.wait { $0.library.stale.isEmpty })
    #expect(library.library.posts[0].talks.isEmpty && library.library.faultCounts.posts == 1)
  }
}
