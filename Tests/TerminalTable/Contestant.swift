import TestPrograms
import TestTerminal

/// A program that takes the whole terminal, and how it's started for the table.
struct Contestant {
  /// Its name in the table.
  let name: String

  /// Its call, in a folder that was prepared for it.
  let call: [String]

  /// A text that it shows when it's ready.
  let ready: String

  /// Its environment.
  var variables: [String: String] = [:]

  /// Starts it in a terminal of a type.
  func start(
    _ environment: [String: String] = [:], hasTerminal: Bool = true
  ) throws -> RunningProgram {
    try RunningProgram(
      call[0], Array(call.dropFirst()), environment: variables.merging(environment) { $1 },
      columns: 100, rows: 30, hasTerminal: hasTerminal)
  }

  /// Those of the table; what isn't installed is left out.
  static func all(in folder: TemporaryFolder) throws -> [Contestant] {
    try folder.write("text", (1...500).map { "Zeile \($0) Größe" }.joined(separator: "\n"))
    try folder.write(
      "posts/größe.md",
      "# Größentag\n{{< youtube P9pO0fPGVeo >}}\n\n- 0:00 Zeile 1\n- 1:00 Zeile 2\n")
    try folder.write("urls", "file://\(folder.path("feed.xml")) \"~Größe\"\n")
    try folder.makeFolder("cache")
    _ = try ProgramRun("git", ["init", "-q", folder.path("repo")])
    let author = ["-c", "user.name=Ö", "-c", "user.email=o@example.org"]
    let commit = ["commit", "-q", "--allow-empty", "-m", "Größe ändern"]
    _ = try ProgramRun("git", ["-C", folder.path("repo")] + author + commit)
    let home = ["HOME": folder.path]
    let candidates = [
      Contestant(
        name: "chapters", call: [Products.path(of: "chapters"), folder.path("posts")],
        ready: "Größentag"),
      Contestant(
        name: "fzf", call: ["/usr/bin/fzf"], ready: "Zeile",
        variables: home.merging(["FZF_DEFAULT_COMMAND": "cat '\(folder.path("text"))'"]) { $1 }),
      Contestant(
        name: "tig", call: ["/usr/bin/env", "-C", folder.path("repo"), "tig"],
        ready: "Größe ändern", variables: home),
      Contestant(
        name: "less", call: ["/usr/bin/less", folder.path("text")], ready: "Zeile 1",
        variables: home),
      Contestant(
        name: "newsboat",
        call: ["/usr/bin/newsboat", "-u", folder.path("urls"), "-c", folder.path("cache/db")],
        ready: "Größe", variables: home),
    ]
    return try candidates.filter {
      try ProgramRun("which", [$0.name]).status == 0 || $0.name == "chapters"
    }
  }
}
