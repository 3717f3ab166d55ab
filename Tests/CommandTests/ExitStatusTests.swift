import TestPrograms
import Testing

/// The statuses and sentences that the help tells of, in one table.
@Suite struct `Every command ends` {
  private let posts: SamplePosts

  init() throws {
    posts = try SamplePosts()
    try posts.folder.link("mit-link/weg.md", to: "nirgends")
    try posts.folder.write("mit-link/tag-2024.md", SamplePosts.germany)
    try posts.folder.makeFolder("leer")
    try posts.folder.write("gut.toml", "")
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let status: Int32
    /// How many lines it prints; nil for any number.
    let lines: Int?
    /// What the sentence has; empty for none at all.
    let sentence: String
    var testDescription: String { arguments.joined(separator: " ") }

    init(_ line: String, _ status: Int32, lines: Int? = nil, _ sentence: String = "") {
      arguments = line.split(separator: " ").map(String.init)
      self.status = status
      self.lines = lines
      self.sentence = sentence
    }
  }

  @Test(
    "with the status and the sentence of the page",
    arguments: [
      Case("list posts", 0, lines: 2), Case("list mit-link", 0, lines: 1, "a link to nothing"),
      Case("list fehlt posts", 2, lines: 2, "fehlt: no such file or folder"),
      Case("search intro fehlt posts", 2, "fehlt: no such file or folder"),
      Case("export fehlt/ posts --as youtube", 2, "fehlt/: no such file or folder"),
      Case("list leer", 1, lines: 0, "no posts in leer"),
      Case("search 'nirgends posts", 1, lines: 0, "no chapter that matches"),
      Case("search 'nirgends posts --talks", 1, lines: 0, "no talk that matches"),
      Case("search year:x posts", 2, lines: 0, "year:x"),
      Case("link nirgends --library posts", 1, lines: 0, "no talk that fits"),
      Case("link P9pO0fPGVeo 'nirgends posts", 1, lines: 0, "no chapter"),
      Case("link a --library posts", 2, lines: 0, "talks fit"),
      Case("show nirgends posts", 1, lines: 0, "no talk that fits"),
      Case("find https://youtu.be/aMvI5E9-LYI?t=3 posts", 1, lines: 0, "aMvI5E9-LYI"),
      Case("find https://example.org posts", 2, lines: 0, "example.org"),
      Case("export nirgends posts --as json", 1, lines: 0, "no talk that fits"),
      Case("export posts --as webvtt", 2, lines: 0, "holds the chapters of one talk"),
      Case("export posts --as xml", 2, lines: 0, "xml"), Case("export posts", 2, lines: 0, "--as"),
      Case("list posts --format xml", 2, lines: 0, "xml"),
      Case("list posts --nirgends", 2, lines: 0, "--nirgends"),
      Case("list posts --template {x}", 2, lines: 0, "{x}"),
      Case("list posts --config fehlt.toml", 2, lines: 0, "fehlt.toml"),
      Case("list posts --config gut.toml", 0, lines: 2),
      Case("search intro posts -n 0", 2, lines: 0, "--limit"),
      Case("completions tcsh", 2, lines: 0, "tcsh"), Case("completions zsh", 0),
      Case("manual", 0), Case("--help", 0), Case("--version", 0, lines: 1), Case("list --help", 0),
      Case("--print-config --config gut.toml", 0), Case("--print-keys --config gut.toml", 0),
      Case("posts", 2, lines: 0, "terminal"), Case("pick posts", 2, lines: 0, "terminal"),
      Case("fehlt", 2, lines: 0, "fehlt: no such file or folder"),
      Case("pick fehlt", 2, lines: 0, "fehlt: no such file or folder"),
    ])
  func ends(example: Case) throws {
    let run = try BuiltProgram.run(example.arguments, in: posts.folder.path)
    #expect(run.status == example.status, "\(run.errors)")
    if let lines = example.lines { #expect(run.lines.count == lines, "\(run.output)") }
    if example.sentence.isEmpty {
      #expect(run.errors.isEmpty, "\(run.errors)")
    } else {
      #expect(run.errors.contains(example.sentence), "\(run.errors)")
    }
  }
}
