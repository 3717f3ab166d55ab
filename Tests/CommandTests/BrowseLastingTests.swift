import TestPrograms
import TestTerminal
import Testing

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// What a run of the browser leaves for others: files that it exports, and what it remembers.
@Suite struct `chapters, when it is left,` {
  private let posts: SamplePosts

  init() throws {
    posts = try SamplePosts()
    try posts.folder.makeFolder("zustand")
  }

  private var state: String { posts.folder.path("zustand") }

  private func browse(_ environment: [String: String] = [:]) throws -> RunningProgram {
    let usual = ["XDG_STATE_HOME": state, "HOME": posts.folder.path]
    let program = try RunningProgram(
      Products.path(of: "chapters"), [posts.folder.path("posts")],
      environment: usual.merging(environment) { $1 }, columns: 120, rows: 30)
    try program.wait(for: "AlmaLinux Day: Deutschland")
    return program
  }

  private func leave(_ program: RunningProgram) throws {
    try program.type("Q")
    #expect(try program.waitForEnd() == 0)
  }

  @Test func `has bookmarks and the last place after a restart`() throws {
    let first = try browse()
    try first.type("lljbfür später ä\r")
    try first.wait(for: "Bookmarked: Die Geschichte von AlmaLinux")
    try first.type("m")
    try first.wait(for: "✓ Seen: 1 chapter")
    try leave(first)
    let second = try browse()
    try second.wait(for: "▸  0:39  Die Geschichte von AlmaLinux")
    try second.wait(for: "★ für später ä")
    try second.wait(for: "★ ✓")
    try second.type("'")
    try second.wait(for: "Bookmarks · 1")
    try second.type("d")
    try second.wait(for: "Bookmark taken off: Die Geschichte von AlmaLinux")
    try leave(second)
    let third = try browse()
    try third.wait(for: "▸  0:39  Die Geschichte von AlmaLinux")
    try third.type("'")
    try third.wait(for: "No bookmarks yet")
  }

  @Test func `has the last place after a signal, too`() throws {
    let first = try browse()
    try first.type("l]l")
    try first.wait(for: "▸  0:00  Intro")
    // The file is made by what is saved first: a signal waits half a second at most for the disk.
    try first.type("m")
    try first.wait(for: "✓ Seen")
    first.signal(SIGTERM)
    #expect(try first.waitForEnd() == 128 + SIGTERM)
    try browse().wait(for: "▸  0:00  Intro")
  }

  @Test func `goes on without a place to remember anything`() throws {
    let program = try browse(["XDG_STATE_HOME": "", "HOME": ""])
    try program.type("llb\r")
    try program.wait(for: "Bookmarked for this run only: Einführung: no place to remember anything")
    try program.wait(for: "Einführung                     ★")
    try leave(program)
  }

  @Test func `has exported what is marked, and nothing else, to the file that was named`() throws {
    let program = try browse()
    try program.type("ll j xw")
    try program.wait(for: "write webvtt to: P9pO0fPGVeo.tag-2024.vtt")
    try program.type("\u{15}~/zwei Kapitel.vtt\r")
    try program.wait(for: "Wrote 2 chapters of 1 talk to ~/zwei Kapitel.vtt")
    #expect(
      try posts.folder.text("zwei Kapitel.vtt") == """
        WEBVTT - Die Stärke der Gemeinschaft

        NOTE https://www.youtube.com/watch?v=P9pO0fPGVeo

        00:00:00.000 --> 00:00:39.000
        Einführung

        00:14:44.000 --> 01:14:44.000
        Igor erzählt eine Geschichte


        """)
    try leave(program)
  }

  @Test func `has replaced a file only after it asked, and a post never`() throws {
    try posts.folder.write("da.txt", "alt")
    let program = try browse()
    try program.type("llxy\u{15}~/da.txt\r")
    try program.wait(for: "~/da.txt is there already")
    #expect(try posts.folder.text("da.txt") == "alt")
    try program.type("r")
    try program.wait(for: "Wrote 3 chapters of 1 talk to ~/da.txt")
    #expect(try posts.folder.text("da.txt").hasPrefix(" 0:00 Einführung\n") == false)
    #expect(try posts.folder.text("da.txt").contains("Igor erzählt eine Geschichte"))
    try program.type("xy\u{15}~/posts/tag-2024.md\r")
    try program.wait(for: "is one of the posts that were read")
    #expect(try posts.folder.text("posts/tag-2024.md") == SamplePosts.germany)
    try program.type("xy\u{15}~/kein/da.txt\r")
    try program.wait(for: "no such folder")
    try leave(program)
  }
}
