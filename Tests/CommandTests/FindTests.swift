import TestPrograms
import Testing

@Suite struct `chapters find` {
  private let posts: SamplePosts

  init() throws {
    posts = try SamplePosts()
  }

  @Test(
    "says which chapter a link points into",
    arguments: [
      ("https://www.youtube.com/watch?v=P9pO0fPGVeo&t=884s", "14:44"),
      ("https://youtu.be/P9pO0fPGVeo?t=100", "0:39"),
      ("https://www.youtube.com/embed/P9pO0fPGVeo?start=38", "0:00"),
      ("https://m.youtube.com/watch?v=P9pO0fPGVeo&list=PL1&index=3#t=1h", "14:44"),
    ]) func chapters(url: String, start: String) throws
  {
    let run = try posts.run("find", url, "posts", "--template", "{start} {talk}")
    #expect(run.output == "\(start) Die Stärke der Gemeinschaft\n")
    #expect(run.status == 0)
  }

  @Test("says which talk a link without a time leads to")
  func talks() throws {
    let run = try posts.run("find", "https://youtu.be/W7wfkk4rGMw", "posts")
    #expect(run.lines.count == 1)
    #expect(run.output.hasPrefix("W7wfkk4rGMw.tokyo-2023\t日本でのコミュニティ活動\t"))
  }

  @Test("finds a video in each post that has it")
  func twice() throws {
    try posts.folder.write("posts/nochmal.md", SamplePosts.germany)
    let run = try posts.run("find", "https://youtu.be/P9pO0fPGVeo?t=884", "posts")
    #expect(run.lines.count == 2)
  }

  @Test(
    "ends with 1 where no talk or chapter is there, with 2 where it's no link",
    arguments: [
      ("https://youtu.be/AAAAAAAAAAA?t=3", "chapters: no talk with the video AAAAAAAAAAA in", 1),
      ("https://youtu.be/W7wfkk4rGMw?t=3", "chapters: no chapter at 0:03 of “日本での", 1),
      ("https://evilyoutube.com/watch?v=P9pO0fPGVeo", "chapters: “https://evil", 2),
      ("vorträge", "chapters: “vorträge” is no link to a video", 2),
    ] as [(String, String, Int32)]) func nothing(url: String, sentence: String, status: Int32)
    throws
  {
    let run = try posts.run("find", url, "posts")
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix(sentence))
    #expect(run.status == status)
  }
}
