import TestPrograms
import Testing

@Suite struct `chapters list` {
  private let posts: SamplePosts

  init() throws {
    posts = try SamplePosts()
  }

  @Test("lists events, newest first")
  func events() throws {
    let run = try posts.run("list", "posts")
    #expect(
      run.output == """
        tag-2024\t2024-05-01\tAlmaLinux Day: Deutschland\t2\t5\tposts/tag-2024.md
        tokyo-2023\t2023-12-09\t東京 2023\t2\t0\tposts/tokyo-2023.md

        """)
    #expect(run.errors.isEmpty)
    #expect(run.status == 0)
    #expect(try posts.run("list", "events", "posts").output == run.output)
  }

  @Test("lists talks and chapters with their links")
  func talksAndChapters() throws {
    let talks = try posts.run("list", "talks", "posts/tag-2024.md", "--format", "tsv")
    #expect(
      talks.lines.first == """
        P9pO0fPGVeo.tag-2024\tDie Stärke der Gemeinschaft\tAlmaLinux Day: Deutschland\t\
        Jonas Trüstedt\t\t3\thttps://www.youtube.com/watch?v=P9pO0fPGVeo\tposts/tag-2024.md\t5
        """)
    let chapters = try posts.run("list", "chapters", "posts")
    #expect(chapters.lines.count == 5)
    #expect(
      chapters.lines.dropFirst(2).first == """
        P9pO0fPGVeo.tag-2024@884\t884\t\tIgor erzählt eine Geschichte\t\
        Die Stärke der Gemeinschaft\tAlmaLinux Day: Deutschland\t\
        https://www.youtube.com/watch?v=P9pO0fPGVeo&t=884s\tposts/tag-2024.md\t12
        """)
  }

  @Test("keeps the order of many events, whose rows are written on several processors")
  func manyEvents() throws {
    for number in 0..<150 {
      let day = "2024-\(number % 3 + 10)-\(number % 19 + 10)"
      try posts.folder.write(
        "viele/\(number)-möte.md",
        "---\ntitle: Möte \(number)\ndate: \(day)\n---\n## Tal\n{{< youtube P9pO0fPGVeo >}}\n\n"
          + "- [0:00](https://youtu.be/P9pO0fPGVeo?t=0) Början\n"
          + "- [1:00](https://youtu.be/P9pO0fPGVeo?t=60) Größe \(number)\n\n"
          + "## Panel\n{{< youtube PP3OPvmUwTs >}}\n")
    }
    for kind in ["events", "talks", "chapters"] {
      let rows = try posts.run("list", kind, "viele", "--format", "tsv").lines.map {
        $0.split(separator: "\t", omittingEmptySubsequences: false).first.map(String.init) ?? ""
      }
      let ids = try posts.run("list", kind, "viele", "--template", "{id}").lines
      #expect(rows.count == (kind == "events" ? 150 : 300))
      #expect(rows == ids)
    }
  }

  @Test("reads this folder without a path, and shows its posts without a ./")
  func thisFolder() throws {
    let run = try BuiltProgram.run(["list"], in: posts.folder.path("posts"))
    #expect(run.lines.map { $0.hasSuffix("\ttag-2024.md") } == [true, false])
    #expect(run.status == 0)
  }

  @Test("gives posts the same ids from wherever it's called")
  func ids() throws {
    try posts.folder.write("東京-2023/index.md", SamplePosts.tokyo)
    let ids = try posts.run("list", "talks", ".").lines.map { $0.prefix { $0 != "\t" } }
    #expect(ids.suffix(2) == ["Hxwhw6Q6ITc.東京-2023", "W7wfkk4rGMw.東京-2023"])
    let inside = posts.folder.path("東京-2023")
    for path in ["", ".", "./", "index.md", "./index.md", "../東京-2023", inside] {
      let run = try BuiltProgram.run(["list", "talks"] + (path.isEmpty ? [] : [path]), in: inside)
      #expect(run.lines.map { $0.prefix { $0 != "\t" } } == ids.suffix(2), "\(path)")
    }
  }

  @Test("reads standard input as -")
  func standardInput() throws {
    let run = try posts.run("list", "talks", "-", input: SamplePosts.tokyo)
    #expect(run.lines.count == 2)
    #expect(run.output.contains("\t<stdin>\t"))
  }

  @Test("says what it can't read, goes on, and ends with 2 only where the path was named")
  func unreadable() throws {
    try posts.folder.link("posts/weg.md", to: "nirgends")
    let found = try posts.run("list", "posts")
    #expect(found.lines.count == 2)
    #expect(found.errors == "posts/weg.md: a link to nothing: remove it or mend its target\n")
    #expect(found.status == 0)
    let named = try posts.run("list", "fehlt", "posts/tag-2024.md")
    #expect(named.lines.count == 1)
    #expect(named.errors == "fehlt: no such file or folder: check the spelling\n")
    #expect(named.status == 2)
  }

  @Test("says that nothing was found and ends with 1")
  func nothing() throws {
    try posts.folder.makeFolder("leer")
    let empty = try posts.run("list", "leer")
    #expect(
      empty.errors == "chapters: no posts in leer: name a folder with Markdown files\n")
    #expect(empty.status == 1)
    try posts.folder.write("ohne/ä.md", "# Kein Video\n")
    let without = try posts.run("list", "ohne")
    #expect(without.errors == "chapters: no videos in 1 post of ohne\n")
    #expect(without.status == 1)
    let chapters = try posts.run("list", "chapters", "posts/tokyo-2023.md")
    #expect(chapters.errors == "chapters: no chapters in 2 talks of posts/tokyo-2023.md\n")
    #expect(chapters.status == 1)
  }

  @Test("hides drafts unless asked for them")
  func drafts() throws {
    let text = SamplePosts.tokyo.replacing("title: 東京 2023", with: "title: 東京\ndraft: true")
    try posts.folder.write("entwurf/東京.md", text)
    let hidden = try posts.run("list", "entwurf")
    #expect(
      hidden.errors == "chapters: only drafts have videos in entwurf: --drafts includes them\n")
    #expect(hidden.status == 1)
    #expect(try posts.run("list", "--drafts", "entwurf").lines.count == 1)
  }

  @Test("skips what is ignored unless asked to look there")
  func ignored() throws {
    try posts.folder.write("posts/.ignore", "tokyo*\n")
    #expect(try posts.run("list", "posts").lines.count == 1)
    #expect(try posts.run("list", "--no-ignore", "posts").lines.count == 2)
    #expect(try posts.run("list", "posts/tokyo-2023.md").lines.count == 1)
  }

  @Test("writes one JSON document, also of nothing")
  func json() throws {
    let run = try posts.run("list", "chapters", "posts", "--format", "json")
    #expect(run.lines.first == #"{"version":1,"kind":"chapters","items":["#)
    #expect(run.lines.count == 7)
    let empty = try posts.run("list", "chapters", "posts/tokyo-2023.md", "--format", "json")
    #expect(empty.output == "{\"version\":1,\"kind\":\"chapters\",\"items\":[]}\n")
    #expect(empty.status == 1)
  }

  @Test("says in one line that posts are odd")
  func notes() throws {
    let odd = SamplePosts.germany.replacing(") Einführung", with: "): Einführung")
      .replacing("{{< youtube PP3OPvmUwTs >}}", with: "{{< youtube id=PP3OPvmUwTs>}}")
    try posts.folder.write("posts/tag-2024.md", odd)
    let run = try posts.run("list", "posts")
    #expect(run.errors == "2 notes in 1 post: chapters check posts\n")
    #expect(
      try BuiltProgram.run(["list"], in: posts.folder.path("posts")).errors
        == "2 notes in 1 post: chapters check\n")
    #expect(run.status == 0)
  }

  @Test("has colours and links only where asked for, and cuts no text then")
  func colors() throws {
    let plain = try posts.run("list", "talks", "posts")
    #expect(!plain.output.contains("\u{1B}"))
    let colored = try posts.run("list", "talks", "posts", "--color", "always", "--header")
    #expect(
      colored.output.contains("\u{1B}]8;;https://www.youtube.com/watch?v=P9pO0fPGVeo\u{1B}\\"))
    #expect(colored.output.contains("\u{1B}[1mMeet the Board\u{1B}[0m"))
    #expect(colored.lines.count == 5)
  }

  @Test("brings no control character of a post or a path through")
  func controls() throws {
    let evil = SamplePosts.tokyo.replacing("Built to Last", with: "Built \u{1B}[31m\u{9B}Last")
    try posts.folder.write("böse/\u{1B}]0;x\u{7}.md", evil)
    for kind in ["events", "talks"] {
      for format in ["tsv", "json", "text"] {
        let run = try posts.run("list", kind, "böse", "--format", format)
        let controls = run.output.unicodeScalars.filter { scalar in
          scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
        }
        #expect(controls.isEmpty)
        #expect(run.status == 0)
      }
    }
    let missing = try posts.run("list", "\u{1B}[31mfehlt\u{7}")
    #expect(missing.errors == "[31mfehlt: no such file or folder: check the spelling\n")
  }

  @Test("says that standard output is full, and is not 0", .enabled(if: DeviceFull.exists))
  func full() throws {
    for arguments in [["list", "posts"], ["--help"], ["--version"]] {
      let run = try BuiltProgram.run(
        arguments, in: posts.folder.path, outputPath: DeviceFull.path)
      #expect(run.errors.hasPrefix("chapters: standard output: cannot be written: "))
      #expect(run.status == 2)
    }
  }

  @Test("ends quietly where nobody reads on, also where SIGPIPE is ignored", arguments: ["-", ""])
  func closedPipe(action: String) throws {
    for number in 1...200 { try posts.folder.write("viele/\(number).md", SamplePosts.germany) }
    let line = """
      trap '\(action)' PIPE
      { "$0" list chapters viele; echo $? > status; } | head -1
      """
    let run = try ProgramRun("sh", ["-c", line, BuiltProgram.path], in: posts.folder.path)
    #expect(run.lines.count == 1)
    #expect(run.errors.isEmpty)
    let status = try posts.folder.text("status")
    #expect(status == (action.isEmpty ? "0\n" : "141\n"))
  }
}
