import ChapterModel
import PostFiles
import TestPrograms
import Testing

@testable import class PostFiles.PostWatcher

@Suite("A watcher")
struct PostWatcherTests {
  /// What somebody does to a folder with the posts `größe.md` and `tief/雪.md`, as shell commands in
  /// it, and what is found then.
  struct Deed: CustomTestStringConvertible {
    let name: String
    let commands: String
    let titles: [String]
    var testDescription: String { name }

    init(_ name: String, _ commands: String, _ titles: String...) {
      self.name = name
      self.commands = commands
      self.titles = titles
    }
  }

  private static let deeds = [
    Deed("is written in place", "echo '# neu' > größe.md", "größe.md: neu", "tief/雪.md: 雪"),
    Deed(
      "is written beside and renamed",
      "echo '# neu' > .größe.md.tmp && mv .größe.md.tmp größe.md",
      "größe.md: neu", "tief/雪.md: 雪"),
    Deed(
      "is saved as vim saves it",
      "mv größe.md größe.md~ && echo '# neu' > größe.md && rm größe.md~",
      "größe.md: neu", "tief/雪.md: 雪"),
    Deed(
      "is deleted and made again", "rm tief/雪.md && echo '# neu' > tief/雪.md",
      "größe.md: alt", "tief/雪.md: neu"),
    Deed(
      "is appended to",
      "echo '# ganz neu' >> leer.md && echo 'Text' >> größe.md && echo '# neu' > größe.md",
      "größe.md: neu", "leer.md: ganz neu", "tief/雪.md: 雪"),
    Deed("is deleted", "rm größe.md", "tief/雪.md: 雪"),
    Deed("is renamed", "mv größe.md länge.md", "länge.md: alt", "tief/雪.md: 雪"),
    Deed("is moved away", "mv größe.md ..", "tief/雪.md: 雪"),
    Deed(
      "appears", "echo '# neu' > tief/ä.markdown", "größe.md: alt", "tief/ä.markdown: neu",
      "tief/雪.md: 雪"),
    Deed(
      "appears in folders that are new", "mkdir -p a/b/c && echo '# neu' > a/b/c/ü.md",
      "a/b/c/ü.md: neu", "größe.md: alt", "tief/雪.md: 雪"),
    Deed(
      "comes with a folder that is moved in",
      "mkdir -p ../x/y && echo '# neu' > ../x/y/ü.md && mv ../x .",
      "größe.md: alt", "tief/雪.md: 雪", "x/y/ü.md: neu"),
    Deed("goes with its folder", "rm -r tief", "größe.md: alt"),
    Deed("goes where its folder goes", "mv tief hoch", "größe.md: alt", "hoch/雪.md: 雪"),
    Deed(
      "is another where its folder is another",
      "mkdir neu && echo '# neu' > neu/雪.md && mv tief ../alt && mv neu tief",
      "größe.md: alt", "tief/雪.md: neu"),
    Deed("becomes ignored", "echo 'tief/' > .ignore", "größe.md: alt"),
    Deed(
      "is ignored no more", "echo '# neu' > tief/weg.md && rm tief/.gitignore",
      "größe.md: alt", "tief/weg.md: neu", "tief/雪.md: 雪"),
    Deed("becomes hidden", "mv tief .tief", "größe.md: alt"),
    Deed(
      "becomes a link",
      "mv größe.md ../fort.md && ln -s ../fort.md größe.md && echo '# neu' > ../fort.md",
      "größe.md: neu", "tief/雪.md: 雪"),
  ]

  /// The library that is there before. A shell writes it: a file that these tests wrote might be closed
  /// later than they think, by a child of another test that has not yet become its program, and
  /// that is a change.
  private static func library() throws -> WatchedFolder {
    try WatchedFolder { files in
      try run(
        """
        mkdir -p tief .git; echo '# alt' > größe.md; echo '# 雪' > tief/雪.md
        echo weg.md > tief/.gitignore
        """, in: files.path("beiträge"))
    }
  }

  private static func run(_ commands: String, in folder: String) throws {
    let run = try ProgramRun("sh", ["-ec", commands], in: folder)
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test("says what is found after a post", arguments: deeds)
  func saving(deed: Deed) throws {
    let library = try Self.library()
    #expect(library.titles == ["beiträge/größe.md: alt", "beiträge/tief/雪.md: 雪"])
    try Self.run(deed.commands, in: library.files.path("beiträge"))
    #expect(library.wait(for: deed.titles.map { "beiträge/\($0)" }), "\(library.titles)")
    // And what came of it is watched, too.
    for post in library.library.posts {
      try Self.run("echo '# später' > '\(post.path)'", in: library.files.path)
    }
    #expect(library.wait { $0.library.posts.allSatisfy { $0.title == "später" } })
  }

  @Test func `reads only what changed`() throws {
    let library = try Self.library()
    try library.files.write("beiträge/tief/雪.md", "# neu\n")
    #expect(library.wait(for: ["beiträge/größe.md: alt", "beiträge/tief/雪.md: neu"]))
    #expect(library.changes.allSatisfy { $0 == ["beiträge/tief/雪.md"] }, "\(library.changes)")
  }

  @Test func `says nothing of what no walk finds`() throws {
    let library = try Self.library()
    try Self.run(
      """
      echo x > .versteckt.md; echo x > notiz.txt; mkdir -p node_modules/a .tief
      echo x > node_modules/a/x.md; echo x > .tief/x.md; echo x > tief/weg.md
      echo x > .größe.md.swp; rm .größe.md.swp; echo '# neu' > tief/雪.md
      """, in: library.files.path("beiträge"))
    #expect(library.wait(for: ["beiträge/größe.md: alt", "beiträge/tief/雪.md: neu"]))
    #expect(library.changes.allSatisfy { $0 == ["beiträge/tief/雪.md"] }, "\(library.changes)")
  }

  @Test func `puts what comes in quick succession together`() throws {
    let library = try Self.library()
    for number in 0..<200 { try library.files.write("beiträge/größe.md", "# \(number)\n") }
    #expect(library.wait(for: ["beiträge/größe.md: 199", "beiträge/tief/雪.md: 雪"]))
    #expect(library.changes.count < 20)
  }

  @Test func `follows a link to a file and one to a folder`() throws {
    let library = try WatchedFolder { files in
      try files.write("anderswo/größe.md", "# alt\n")
      try files.write("weit/fort/雪.md", "# alt\n")
      try files.link("beiträge/größe.md", to: "../anderswo/größe.md")
      try files.link("beiträge/weit", to: "../weit")
    }
    try library.files.write("anderswo/größe.md", "# neu\n")
    #expect(library.wait(for: ["beiträge/größe.md: neu", "beiträge/weit/fort/雪.md: alt"]))
    try library.files.write("weit/fort/雪.md", "# neu\n")
    #expect(library.wait(for: ["beiträge/größe.md: neu", "beiträge/weit/fort/雪.md: neu"]))
    try Self.run("ln -sfn ../anderswo weit", in: library.files.path("beiträge"))
    #expect(library.wait(for: ["beiträge/größe.md: neu"]), "\(library.titles)")
    try Self.run("rm größe.md", in: library.files.path("beiträge"))
    #expect(library.wait(for: ["beiträge/weit/größe.md: neu"]), "\(library.titles)")
  }

  @Test func `keeps to a file that was named`() throws {
    let library = try WatchedFolder("beiträge/.größe.md") { files in
      try Self.run(
        "echo '# alt' > .größe.md; echo '# andere' > andere.md", in: files.path("beiträge"))
    }
    try library.files.write("beiträge/andere.md", "# neu\n")
    try Self.run("echo '# neu' > x && mv x .größe.md", in: library.files.path("beiträge"))
    #expect(library.wait(for: ["beiträge/.größe.md: neu"]))
    #expect(library.changes.allSatisfy { $0 == ["beiträge/.größe.md"] })
    try Self.run("rm .größe.md", in: library.files.path("beiträge"))
    #expect(library.wait(for: []))
    #expect(library.library.errors.map(\.reason) == [.missing])
    try Self.run("echo '# wieder' > .größe.md", in: library.files.path("beiträge"))
    #expect(library.wait(for: ["beiträge/.größe.md: wieder"]))
    #expect(library.library.errors.isEmpty)
  }

  @Test func `finds a named folder that comes back`() throws {
    let library = try Self.library()
    try Self.run("mv beiträge fort", in: library.files.path)
    #expect(library.wait(for: []))
    try Self.run("mkdir beiträge && echo '# neu' > beiträge/ü.md", in: library.files.path)
    #expect(library.wait(for: ["beiträge/ü.md: neu"]))
  }

  @Test func `follows a named link that leads elsewhere`() throws {
    let library = try WatchedFolder("jetzt/") { files in
      try files.write("eins/größe.md", "# eins\n")
      try files.write("zwei/größe.md", "# zwei\n")
      try files.link("jetzt", to: "eins")
    }
    try Self.run("ln -sfn zwei jetzt", in: library.files.path)
    #expect(library.wait(for: ["jetzt/größe.md: zwei"]), "\(library.titles)")
  }

  @Test func `wants all read again where more happened than the system remembers`() throws {
    let library = try Self.library()
    let limit = try ProgramRun("cat", ["/proc/sys/fs/inotify/max_queued_events"]).output
    let count = try #require(Int(limit.split(separator: "\n").first ?? "")) / 2
    try #require(count < 100_000)
    try Self.run(
      "i=0; while [ $i -lt \(count) ]; do : > größe.md; : > tief/雪.md; i=$((i+1)); done; echo '# neu' > größe.md",
      in: library.files.path("beiträge"))
    guard case .everything(isAsked: false) = library.next() else {
      Issue.record("not everything")
      return
    }
    try library.files.write("beiträge/größe.md", "# ganz neu\n")
    #expect(library.wait { $0.titles.first == "beiträge/größe.md: ganz neu" })
  }

  @Test func `says once that it can watch no more folders, and reloads all the same`() throws {
    let files = try TemporaryFolder()
    try files.write("beiträge/tief/雪.md", "# alt\n")
    let loader = PostLoader(paths: [files.path])
    let watcher = PostWatcher(loader, folderLimit: 2)
    loader.load(cancellation: Cancellation(), watcher: watcher) { _ in }
    guard case .unwatched(let limit) = watcher.next() else {
      Issue.record("not limited")
      return
    }
    #expect(limit.description.contains("Too many folders"))
    watcher.reload()
    guard case .everything(isAsked: true) = watcher.next() else {
      Issue.record("not reloaded")
      return
    }
    loader.again.load(cancellation: Cancellation(), watcher: watcher) { _ in }
    watcher.cancel()
    guard case .ended = watcher.next() else {
      Issue.record("said again")
      return
    }
  }

  @Test func `knows what changed between its walk and its first wait`() throws {
    let files = try TemporaryFolder()
    for name in ["a", "b", "c"] { try files.write("\(name)/größe.md", "# alt\n") }
    let loader = PostLoader(paths: [files.path])
    let watcher = PostWatcher(loader)
    loader.load(cancellation: Cancellation(), watcher: watcher) { _ in }
    try files.write("b/größe.md", "# neu\n")
    guard case .files(let changes) = watcher.next() else {
      Issue.record("no change")
      return
    }
    var library = PostLibrary()
    _ = library.take(changes)
    #expect(library.posts.map(\.title) == ["neu"])
  }
}
