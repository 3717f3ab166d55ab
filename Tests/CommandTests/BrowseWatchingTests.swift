import TestPrograms
import TestTerminal
import Testing

/// The browser on a real screen while its posts change.
@Suite("A browser open on posts")
struct BrowseWatchingTests {
  private let posts: SamplePosts

  init() throws {
    posts = try SamplePosts()
  }

  private func browse(until text: String = "2 events") throws -> RunningProgram {
    let program = try RunningProgram(
      Products.path(of: "chapters"), ["\(posts.folder.path)/posts"], environment: [:], columns: 120,
      rows: 30)
    try program.wait(for: text)
    return program
  }

  @Test func `shows an edited post within a second, and stays where it was`() throws {
    let program = try browse()
    try program.type("lljj")
    try program.wait(for: "&t=884s")
    let edited = SamplePosts.germany.replacing("Igor erzählt eine Geschichte", with: "Größe ändern")
    try posts.folder.write("posts/tag-2024.md", edited)
    try program.wait(for: "Größe ändern", within: .seconds(5))
    #expect(program.terminal.text.contains("&t=884s"))
    try posts.folder.write(
      "posts/neu-2025.md",
      SamplePosts.tokyo.replacing("2023", with: "2025").replacing("東京", with: "大阪"))
    try program.wait(for: "3 events", within: .seconds(5))
    #expect(program.terminal.text.contains("&t=884s"))
    try program.type("Q")
    #expect(try program.waitForEnd() == 0)
  }

  @Test func `shows an edited post of many that a thread reads`() throws {
    for number in 0..<5 { try posts.folder.write("posts/\(number).md", SamplePosts.tokyo) }
    let program = try browse(until: "Deutschland")
    let edited = SamplePosts.germany.replacing("AlmaLinux Day", with: "Größentag")
    try posts.folder.write("posts/tag-2024.md", edited)
    try program.wait(for: "Größentag", within: .seconds(5))
    try program.type("Q")
    #expect(try program.waitForEnd() == 0)
  }

  @Test func `keeps a post that breaks and says what is wrong with it`() throws {
    let program = try browse()
    try posts.folder.write("posts/tag-2024.md", "---\ntitle: [Größe\n\nText\n")
    try program.wait(for: "tag-2024.md:", within: .seconds(5))
    #expect(program.terminal.text.contains("2 events"))
    #expect(program.terminal.text.contains("AlmaLinux Day: Deutschland"))
    try program.type("Q")
    #expect(try program.waitForEnd() == 0)
  }

  @Test func `reads all posts again with R`() throws {
    let program = try browse()
    try program.type("R")
    try program.wait(for: "Read again: 2 posts", within: .seconds(5))
    try program.type("Q")
    #expect(try program.waitForEnd() == 0)
  }
}
