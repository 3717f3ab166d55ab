import TestPrograms
import Testing

@Suite struct `chapters search` {
  private let posts: SamplePosts

  init() throws {
    posts = try SamplePosts()
  }

  private func titles(_ arguments: String...) throws -> [String] {
    try BuiltProgram.run(
      ["search"] + arguments + ["posts", "--template", "{start} {title}"], in: posts.folder.path
    ).lines
  }

  @Test(
    "finds chapters, best first",
    arguments: [
      ("igor", ["14:44 Igor erzählt eine Geschichte"]),
      ("gschichte", ["0:39 Die Geschichte von AlmaLinux", "14:44 Igor erzählt eine Geschichte"]),
      ("'geschichte !igor", ["0:39 Die Geschichte von AlmaLinux"]),
      ("einfuhrung | benny", ["0:00 Einführung", "2:00 Frage an benny"]),
      ("speaker:trustedt 'intro", []),
      ("talk:board", ["0:00 Intro", "2:00 Frage an benny"]),
      ("chapter:^die", ["0:39 Die Geschichte von AlmaLinux"]),
      ("year:2024 talk:'stärke at:5:00", ["0:39 Die Geschichte von AlmaLinux"]),
      ("len>10m", ["0:39 Die Geschichte von AlmaLinux"]),
      ("AlmaLinux Day' !'day", []),
      ("!talk:'board !geschichte", ["0:00 Einführung"]),
    ] as [(String, [String])]) func finds(query: String, lines: [String]) throws
  {
    #expect(try titles(query) == lines)
  }

  @Test("writes so many as are asked for")
  func limit() throws {
    #expect(try titles("e", "--limit", "1").count == 1)
    #expect(try titles("e", "-n", "2") == Array(try titles("e").prefix(2)))
    #expect(try posts.run("search", "e", "posts", "--limit", "0").status == 2)
  }

  @Test("writes the rows of a list, a second chapter of one time with its own id")
  func rows() throws {
    let twice = SamplePosts.germany.replacing(
      "- [2:00](https://www.youtube.com/watch?v=PP3OPvmUwTs&t=120s) Frage",
      with: "- [0:00](https://www.youtube.com/watch?v=PP3OPvmUwTs&t=0s) Frage")
    try posts.folder.write("posts/tag-2024.md", twice)
    for format in ["tsv", "json", "csv", "jsonl"] {
      let all = try posts.run("list", "chapters", "posts", "--format", format)
      let found = try posts.run("search", "benny", "posts", "--format", format)
      let lines = found.output.replacing("\r\n", with: "\n").split(separator: "\n")
      let row = try #require(lines.first { $0.contains("PP3OPvmUwTs.tag-2024@0.2") })
      #expect(all.output.contains(row), "\(format)")
      #expect(found.status == 0)
    }
  }

  @Test("finds talks, also those without chapters")
  func talks() throws {
    let run = try posts.run("search", "built last", "posts", "--talks", "--template", "{title}")
    #expect(run.output == "AlmaLinux: Built to Last\n")
    let byChapter = try posts.run(
      "search", "chapter:benny", "posts", "--talks", "--template", "{title}")
    #expect(byChapter.output == "Meet the Board\n")
  }

  @Test("says that nothing matches, and ends with 1")
  func nothing() throws {
    let run = try posts.run("search", "'nirgends", "posts")
    #expect(run.output.isEmpty)
    #expect(
      run.errors == "chapters: no chapter that matches “'nirgends” in 4 talks of posts\n")
    #expect(run.status == 1)
    let document = try posts.run("search", "'nirgends", "posts", "--format", "json")
    #expect(document.output == "{\"version\":1,\"kind\":\"chapters\",\"items\":[]}\n")
  }

  @Test("shows with a caret where a query is broken, and ends with 2")
  func broken() throws {
    let run = try posts.run("search", "größe 雪 year:20x4", "posts")
    #expect(run.output.isEmpty)
    #expect(
      run.errors == """
        chapters: a year has four digits, as in year:2024:
          größe 雪 year:20x4
                        ^^^^

        """)
    #expect(run.status == 2)
  }
}
