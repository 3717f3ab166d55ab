import TestPrograms
import Testing

@Suite struct `chapters, given what is no post,` {
  private let posts: SamplePosts
  private let info = """
    {"title": "Die Stärke", "webpage_url": "https://youtu.be/P9pO0fPGVeo", "duration": 900,
    "chapters": [{"start_time": 0, "title": "Anfang"}, {"start_time": 884, "title": "Igor erzählt"}]}
    """

  init() throws {
    posts = try SamplePosts()
    try posts.folder.write("mix/talk.info.json", info)
    try posts.folder.write("mix/paket.json", "{\"name\": \"paket\"}")
    try posts.folder.write("mix/Kapitel.VTT", "WEBVTT\n\n00:00.000 --> 00:10.000\nÄnderung\n")
  }

  @Test("reads a file that is named")
  func named() throws {
    let run = try posts.run("list", "chapters", "mix/talk.info.json", "mix/Kapitel.VTT")
    let titles = run.lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false)[3] }
    #expect(Set(titles) == ["Anfang", "Igor erzählt", "Änderung"])
    #expect(run.errors.isEmpty && run.status == 0)
    let link = try posts.run("link", "P9pO0fPGVeo", "igor", "mix/talk.info.json")
    #expect(link.output == "https://www.youtube.com/watch?v=P9pO0fPGVeo&t=884s\n")
  }

  @Test("leaves it alone in a folder, unless --from says what to look for")
  func folder() throws {
    #expect(try posts.run("list", "mix").status == 1)
    let run = try posts.run("list", "talks", "mix", "--from", "webvtt")
    #expect(run.lines.count == 1)
    #expect(run.status == 0)
  }

  @Test("reads standard input, by its first bytes or as --from says")
  func standardInput() throws {
    let told = try posts.run("list", "chapters", "-", "--from", "yt-dlp", input: info)
    #expect(told.lines.count == 2)
    let export = try posts.export(["posts", "--as", "json"])
    let back = try posts.run("list", "chapters", "-", input: export.output)
    let direct = try posts.run("list", "chapters", "posts")
    let columns = { (line: String) in line.split(separator: "\t").prefix(4).joined(separator: "\t")
    }
    #expect(Set(back.lines.map(columns)) == Set(direct.lines.map(columns)))
    #expect(!back.lines.isEmpty)
  }

  @Test("says where it can't be read")
  func broken() throws {
    let run = try posts.run("list", "chapters", "mix/paket.json")
    #expect(run.errors.hasPrefix("mix/paket.json:1:1: This JSON is none that chapters reads"))
    #expect(run.status == 1)
    let wrong = try posts.run("list", "mix", "--from", "xml")
    #expect(wrong.status == 2)
  }
}
