import TestPrograms
import TestTerminal
import Testing

@Suite struct `chapters show` {
  private let posts: SamplePosts

  init() throws {
    posts = try SamplePosts()
  }

  @Test("writes a talk as names and values in a pipe")
  func record() throws {
    let run = try posts.run("show", "stärke", "posts")
    #expect(
      run.output == """
        title\tDie Stärke der Gemeinschaft
        event\tAlmaLinux Day: Deutschland\ttag-2024
        date\t2024-05-01
        id\tP9pO0fPGVeo.tag-2024
        url\thttps://www.youtube.com/watch?v=P9pO0fPGVeo
        file\tposts/tag-2024.md\t5
        speaker\tJonas Trüstedt\tBerater, ATIX
        chapter\t0\tEinführung\thttps://www.youtube.com/watch?v=P9pO0fPGVeo&t=0s
        chapter\t39\tDie Geschichte von AlmaLinux\thttps://www.youtube.com/watch?v=P9pO0fPGVeo&t=39s
        chapter\t884\tIgor erzählt eine Geschichte\thttps://www.youtube.com/watch?v=P9pO0fPGVeo&t=884s

        """)
    #expect(run.status == 0)
  }

  @Test("fits a terminal, with links to click on")
  func page() throws {
    let program = try RunningProgram(
      Products.path(of: "chapters"), ["show", "stärke", "\(posts.folder.path)/posts"],
      columns: 24, rows: 40)
    #expect(try program.waitForEnd() == 0)
    let rows = program.terminal.text.split(separator: "\n").map(String.init)
    #expect(rows.contains("Die Stärke der"))
    #expect(rows.contains("Gemeinschaft"))
    #expect(rows.contains("  14:44  Igor erzählt"))
    #expect(rows.contains("         eine Geschichte"))
    let link = "https://www.youtube.com/watch?v=P9pO0fPGVeo&t=884s"
    #expect(program.count(of: "\u{1B}]8;;\(link)\u{1B}\\") == 2)
  }

  @Test("takes the ids and words that link takes, and ends as it does")
  func talks() throws {
    for talk in ["PP3", "PP3OPvmUwTs.tag-2024@120", "meet board"] {
      #expect(try posts.run("show", talk, "posts").lines.first == "title\tMeet the Board")
    }
    let several = try posts.run("show", "almalinux", "posts")
    #expect(several.errors.hasPrefix("chapters: 3 talks fit “almalinux”"))
    #expect(several.status == 2)
    #expect(try posts.run("show", "nirgends", "posts").status == 1)
  }

  @Test("brings no control character of a post through")
  func controls() throws {
    let evil = SamplePosts.tokyo.replacing("Built to Last", with: "Built \u{1B}[31m\u{9B}Last")
    try posts.folder.write("posts/tokyo-2023.md", evil)
    for color in ["never", "always"] {
      let run = try posts.run("show", "Hxwhw6Q6ITc", "posts", "--color", color)
      #expect(run.status == 0)
      #expect(!run.output.contains("\u{1B}[31m") && !run.output.contains("\u{9B}"))
    }
  }
}
