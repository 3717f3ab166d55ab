import ChapterFormats
import TestPrograms
import Testing

@Suite struct `chapters export` {
  private let posts: SamplePosts

  init() throws {
    posts = try SamplePosts()
  }

  @Test(
    "writes one talk's chapters, named in any way",
    arguments: [
      ["P9pO0fPGVeo"], ["P9pO0fPGVeo.tag-2024"], ["https://youtu.be/P9pO0fPGVeo"], ["stärke"],
    ])
  func oneTalk(talk: [String]) throws {
    let run = try posts.export(talk + ["posts", "--as", "youtube"])
    #expect(
      run.output == """
        00:00 Einführung
        00:39 Die Geschichte von AlmaLinux
        14:44 Igor erzählt eine Geschichte

        """)
    #expect(run.errors.isEmpty)
    #expect(run.status == 0)
  }

  @Test("writes all talks of its paths where none is named")
  func allTalks() throws {
    let run = try posts.export(["posts/tag-2024.md", "--as", "m3u"])
    #expect(run.lines.filter { $0.hasPrefix("https://") }.count == 5)
    let all = try posts.export(["posts", "--as", "jsonl"])
    #expect(all.lines.count == 4)
  }

  @Test("reads a post from standard input")
  func standardInput() throws {
    let run = try posts.export(["-", "--as", "csv"], input: SamplePosts.germany)
    #expect(run.output.contains("Igor erzählt eine Geschichte"))
    #expect(run.status == 0)
  }

  @Test("says in one line what it assumed")
  func assumption() throws {
    let run = try posts.export(["PP3OPvmUwTs", "posts", "--as", "webvtt"])
    #expect(run.output.contains("00:02:00.000 --> 01:02:00.000\nFrage an benny\n"))
    #expect(
      run.errors
        == "chapters: no end is known for the last chapter of 1 talk: an hour was assumed\n")
    #expect(run.status == 0)
  }

  @Test(
    "wants one talk for a form that holds one, and shows the talks",
    arguments: [
      "webvtt", "ffmetadata", "podcast", "podlove", "matroska", "ogm",
    ])
  func severalTalks(format: String) throws {
    let run = try posts.export(["posts", "--as", format])
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("\(format) holds the chapters of one talk, and 4 are here"))
    #expect(run.errors.contains("P9pO0fPGVeo.tag-2024  Die Stärke der Gemeinschaft"))
    #expect(run.status == 2)
  }

  @Test(
    "ends with 1 where nothing is there to write",
    arguments: [
      ["x-ray", "posts"], ["leer"],
    ])
  func nothing(arguments: [String]) throws {
    try posts.folder.makeFolder("leer")
    let run = try posts.export(arguments + ["--as", "json"])
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("chapters: no "))
    #expect(run.status == 1)
  }

  @Test(
    "ends with 2 where a name fits several talks, and where a path isn't there",
    arguments: [
      ["deutschland", "posts"], ["gibt/es/nicht.md"], ["P9pO0fPGVeo", "posts", "fehlt/"],
    ])
  func wrong(arguments: [String]) throws {
    let run = try posts.export(arguments + ["--as", "youtube"])
    #expect(!run.errors.isEmpty)
    #expect(run.status == 2)
  }

  @Test("takes a video's id that begins with a dash")
  func dash() throws {
    try posts.folder.write("strich/ä.md", "{{< youtube -dQw4w9WgXc >}}\n\n0:00 Anfang\n1:00 Ende\n")
    let run = try posts.export(["-dQw4w9WgXc", "strich", "--as", "youtube"])
    #expect(run.output == "0:00 Anfang\n1:00 Ende\n")
  }

  @Test("is quiet where its reader has gone, and says where there is no room")
  func outputs() throws {
    let full = try BuiltProgram.run(
      ["export", "posts", "--as", "json"], in: posts.folder.path, outputPath: DeviceFull.path)
    #expect(
      full.errors == "chapters: standard output: cannot be written: No space left on device\n")
    #expect(full.status == 2)
    let closed = try ProgramRun(
      "sh", ["-c", "\"$0\" export posts --as json | true", BuiltProgram.path],
      in: posts.folder.path)
    #expect(closed.errors.isEmpty)
  }
}

extension SamplePosts {
  /// Runs `chapters export`.
  func export(_ arguments: [String], input: String = "") throws -> ProgramRun {
    try BuiltProgram.run(["export"] + arguments, in: folder.path, input: input)
  }
}
