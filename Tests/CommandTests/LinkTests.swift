import TestPrograms
import Testing

@Suite struct `chapters link` {
  private let posts: SamplePosts

  init() throws {
    posts = try SamplePosts()
  }

  @Test(
    "knows a talk by id, start of an id, video id, link or words",
    arguments: [
      "PP3OPvmUwTs.tag-2024", "PP3", "PP3OPvmUwTs", "https://youtu.be/PP3OPvmUwTs?t=7",
      "meet board", "Meet the Board", "BOARD deutschland",
    ]) func talks(talk: String) throws
  {
    let run = try posts.run("link", talk, "--library", "posts")
    #expect(run.output == "https://www.youtube.com/watch?v=PP3OPvmUwTs\n")
    #expect(run.status == 0)
  }

  @Test("finds words without case and accents", arguments: ["stärke", "STARKE", "trustedt"])
  func folding(words: String) throws {
    let run = try posts.run("link", words, "--library", "posts")
    #expect(run.output == "https://www.youtube.com/watch?v=P9pO0fPGVeo\n")
  }

  @Test(
    "knows a chapter by time, number or words",
    arguments: [
      ("14:44", 884), ("0:39", 39), ("5:00", 39), ("884s", 884), ("1:00:00", 884), ("#3", 884),
      ("igor", 884), ("einfuhrung", 0), ("Geschichte von", 39),
    ]) func chapters(chapter: String, seconds: Int) throws
  {
    let run = try posts.run("link", "P9pO0fPGVeo", chapter, "posts")
    #expect(run.output == "https://www.youtube.com/watch?v=P9pO0fPGVeo&t=\(seconds)s\n")
    #expect(run.status == 0)
  }

  @Test("takes a chapter's id for both")
  func chapterID() throws {
    let run = try posts.run("link", "P9pO0fPGVeo.tag-2024@884", "--library", "posts")
    #expect(run.output == "https://www.youtube.com/watch?v=P9pO0fPGVeo&t=884s\n")
  }

  @Test(
    "writes the form asked for",
    arguments: [
      ("watch", "https://www.youtube.com/watch?v=P9pO0fPGVeo&t=884s\n"),
      ("short", "https://youtu.be/P9pO0fPGVeo?t=884\n"),
      ("embed", "https://www.youtube.com/embed/P9pO0fPGVeo?start=884\n"),
    ]) func styles(style: String, link: String) throws
  {
    #expect(try posts.run("link", "P9p", "#3", "posts", "--style", style).output == link)
  }

  @Test("knows video ids that begin with a dash from options")
  func dashes() throws {
    let text = SamplePosts.tokyo.replacing("Hxwhw6Q6ITc", with: "-xwhw6Q6ITc")
    try posts.folder.write("posts/tokyo-2023.md", text)
    let link = "https://www.youtube.com/watch?v=-xwhw6Q6ITc\n"
    #expect(try posts.run("link", "-xwhw6Q6ITc", "--library", "posts").output == link)
    #expect(
      try posts.run("link", "--library", "posts", "-xwhw6Q6ITc.tokyo-2023").output == link)
    #expect(try posts.run("link", "--library", "posts", "--", "-xwhw6Q6ITc").output == link)
    #expect(
      try posts.run("link", "--no-ignore", "-xwhw6Q6ITc", "--library", "posts").output == link)
  }

  @Test("lists what an ambiguous name may mean and ends with 2")
  func ambiguous() throws {
    let talks = try posts.run("link", "almalinux", "--library", "posts")
    #expect(talks.output.isEmpty)
    #expect(
      talks.errors == """
        chapters: 3 talks fit “almalinux”: say more to mean one of them
          P9pO0fPGVeo.tag-2024  Die Stärke der Gemeinschaft
          PP3OPvmUwTs.tag-2024  Meet the Board
          Hxwhw6Q6ITc.tokyo-2023  AlmaLinux: Built to Last

        """)
    #expect(talks.status == 2)
    let chapters = try posts.run("link", "P9p", "geschichte", "posts")
    #expect(chapters.errors.contains("2 chapters fit “geschichte”"))
    #expect(chapters.errors.contains("  14:44  Igor erzählt eine Geschichte"))
    #expect(chapters.status == 2)
  }

  @Test(
    "ends with 1 where nothing fits",
    arguments: [["nirgends"], ["P9p", "nirgends"], ["P9p", "#9"], ["W7w", "0:01"]])
  func nothing(arguments: [String]) throws {
    let run = try BuiltProgram.run(
      ["link"] + arguments + ["--library", "posts"], in: posts.folder.path)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("chapters: no "))
    #expect(run.status == 1)
  }

  @Test("ends with 2 and prints the link where one of the paths can't be read")
  func unreadable() throws {
    let run = try posts.run("link", "P9p", "--library", "posts", "--library", "fehlt")
    #expect(run.output == "https://www.youtube.com/watch?v=P9pO0fPGVeo\n")
    #expect(run.errors == "fehlt: no such file or folder: check the spelling\n")
    #expect(run.status == 2)
  }
}
