import ChapterModel
import Synchronization
import TestPrograms
import Testing

@testable import PostFiles

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

@Suite struct `A load of posts` {
  private let folder: PostFolder

  init() throws {
    folder = try PostFolder()
  }

  @Test("takes files by their extension, whatever its case")
  func extensions() throws {
    try folder.write(
      "a.md", "b.markdown", "c.mdx", "d.qmd", "e.adoc", "f.rst", "g.html", "h.org", "H.MD")
    try folder.write("x.txt", "md", "y.md.bak", "z.mdy", ".md")
    #expect(
      folder.found() == [
        "H.MD", "a.md", "b.markdown", "c.mdx", "d.qmd", "e.adoc", "f.rst", "g.html", "h.org",
      ])
  }

  @Test("is ordered component by component, byte by byte")
  func order() throws {
    try folder.write("ä.md", "a/z.md", "a.md", "a-b/c.md", "Z.md", "a/b/c.md", "a/b.md")
    #expect(
      folder.found() == ["Z.md", "a/b/c.md", "a/b.md", "a/z.md", "a-b/c.md", "a.md", "ä.md"])
  }

  @Test("keeps the order of the named paths and of many files")
  func manyFiles() throws {
    let names = (100..<400).map { "文/\($0).md" }
    for name in names { try folder.write(name) }
    try folder.write("a.md")
    #expect(folder.found(["文", "a.md"]) == names + ["a.md"])
  }

  @Test("skips what is hidden and node_modules, unless asked to look there; never into .git")
  func hidden() throws {
    try folder.write(".versteckt.md", ".ordner/a.md", "node_modules/x/y.md", ".git/x.md", "b.md")
    #expect(folder.found() == ["b.md"])
    #expect(
      folder.found(respectsIgnoreFiles: false)
        == [".ordner/a.md", ".versteckt.md", "b.md", "node_modules/x/y.md"])
  }

  @Test("looks into a named path, though it's hidden or ignored")
  func namedPath() throws {
    try folder.write(".ordner/a.md", "bau/b.md", "node_modules/c.md")
    try folder.files.write(".gitignore", "bau/\n")
    #expect(folder.found().isEmpty)
    let names = [".ordner/a.md", "bau/b.md", "node_modules/c.md"]
    #expect(folder.found([".ordner", "bau", "node_modules/c.md"]) == names)
  }

  @Test("lets .ignore win over .gitignore, and a deeper file over one above")
  func precedence() throws {
    try folder.write("a.md", "b.md", "tief/a.md", "tief/b.md", "tief/c.md")
    try folder.files.write(".gitignore", "a.md\nc.md\n")
    try folder.files.write(".ignore", "!a.md\nb.md\n")
    try folder.files.write("tief/.gitignore", "!c.md\n!b.md\n")
    try folder.files.write("tief/.ignore", "a.md\n")
    #expect(folder.found() == ["a.md", "tief/c.md"])
  }

  @Test("lets .ignore bring back what is hidden")
  func bringBack() throws {
    try folder.write(".github/a.md", ".b.md")
    try folder.files.write(".ignore", "!.github\n")
    #expect(folder.found() == [".github/a.md"])
  }

  @Test("heeds ignore files above a named folder up to the root of its repository")
  func parents() throws {
    try folder.files.write(".gitignore", "*.md\n")
    try folder.files.write("repo/.gitignore", "/inhalt/entwürfe/\nalt.md\n")
    try folder.files.makeFolder("repo/.git")
    try folder.write("repo/inhalt/entwürfe/a.md", "repo/inhalt/alt.md", "repo/inhalt/neu.md")
    #expect(folder.found(["repo/inhalt"]) == ["repo/inhalt/neu.md"])
    #expect(folder.found(["repo/inhalt/entwürfe"]) == ["repo/inhalt/entwürfe/a.md"])
    #expect(folder.found(["repo"]) == ["repo/inhalt/neu.md"])
    #expect(folder.found() == ["repo/inhalt/neu.md"])
  }

  @Test("takes a file once, by its own name rather than a link's")
  func links() throws {
    try folder.write("echt.md", "anderswo/x.md", "posts/c.md")
    try folder.files.link("aaa.md", to: "echt.md")
    try folder.files.link("posts/b.md", to: "../echt.md")
    try folder.files.link("posts/a.md", to: "../anderswo/x.md")
    #expect(folder.found() == ["anderswo/x.md", "echt.md", "posts/c.md"])
    #expect(folder.found(["posts"]) == ["posts/a.md", "posts/b.md", "posts/c.md"])
    #expect(
      folder.found(["aaa.md", "posts", "", "posts/c.md"])
        == ["aaa.md", "posts/c.md", "anderswo/x.md"])
  }

  @Test("takes a file once where named paths overlap")
  func overlap() throws {
    try folder.write("a/b/c.md", "a/d.md")
    #expect(folder.found(["a/b", "a", "a/d.md", ""]) == ["a/b/c.md", "a/d.md"])
    #expect(folder.found(["a/d.md", "a"]) == ["a/d.md", "a/b/c.md"])
  }

  @Test("ends in folders that link to each other or to themselves")
  func loops() throws {
    try folder.write("a/x.md", "b/y.md")
    try folder.files.link("a/b", to: "../b")
    try folder.files.link("b/a", to: "../a")
    try folder.files.link("b/hinauf", to: "..")
    try folder.files.link("b/ich", to: ".")
    #expect(folder.found() == ["a/x.md", "b/y.md"])
    #expect(folder.found(["a"]) == ["a/b/y.md", "a/x.md"])
  }

  @Test("never opens a FIFO, and says so where one is named")
  func special() throws {
    #expect(folder.files.makeFIFO("röhre.md"))
    try folder.write("a.md")
    #expect(folder.found() == ["a.md"])
    let errors = folder.load(["röhre.md"]).errors
    #expect(errors.map(\.reason) == [.special])
    #expect(errors.map(\.isNamed) == [true])
  }

  #if os(Linux)
  @Test("reads nothing of devices, sockets and the system's own files, and never waits for them")
  func system() throws {
    try folder.write("ordner/ä.md")
    for (name, target) in [
      ("null", "/dev/zero"), ("terminal", "/dev/tty"), ("zufall", "/dev/random"),
      ("karte", "/proc/self/maps"), ("speicher", "/proc/self/mem"),
      ("meldungen", "/proc/kmsg"), ("eingabe", "/proc/self/fd/0"), ("kern", "/sys/kernel/notes"),
    ] {
      try folder.files.link("ordner/\(name).md", to: target)
    }
    try folder.files.link("ordner/vorgänge", to: "/proc")
    try folder.files.link("ordner/geräte", to: "/dev/fd")
    #expect(
      try ProgramRun("python3", ["-c", Self.socket, folder.files.path("ordner")]).status == 0)
    let batch = folder.load(["ordner"])
    #expect(batch.posts.map { folder.shortened($0.path) } == ["ordner/ä.md"])
    // A pipe has no name that the link could lead to.
    let reasons: Set<FileError.Reason> = [.special, .forbidden, .brokenLink]
    #expect(reasons.isSuperset(of: batch.errors.map(\.reason)))
  }

  /// Binds a socket in the folder that is named.
  private static let socket = """
    import os, socket, sys
    os.chdir(sys.argv[1])
    socket.socket(socket.AF_UNIX).bind("buchse.md")
    """
  #endif

  @Test("goes on past files that are gone when they are read")
  func vanished() throws {
    try folder.write("a.md", "b.md")
    var files: [FoundFile] = []
    var walker = PostWalker(
      respectsIgnoreFiles: true, onFile: { files.append($0) }, onError: { _ in })
    walker.walk([FilePath(folder.files.path)])
    #expect(try ProgramRun("rm", [folder.files.path("a.md")]).status == 0)
    var reader = ChunkReader(making: PostMaking.reading(as: nil))
    let batch = reader.read(FileChunk(index: 0, files: files))
    #expect(batch.posts.map { folder.shortened($0.path) } == ["b.md"])
    #expect(batch.errors.map(\.reason) == [.vanished])
  }

  @Test("goes on past links to nothing, and tells a named path from one found")
  func errors() throws {
    try folder.write("ordner/a.md")
    try folder.files.link("ordner/weg.md", to: "nirgends.md")
    try folder.files.link("ordner/kreis.md", to: "kreis.md")
    try folder.files.link("ordner/egal", to: "nirgends")
    let batch = folder.load(["fehlt", "ordner", "ordner/a.md/b.md"])
    #expect(batch.posts.map { folder.shortened($0.path) } == ["ordner/a.md"])
    #expect(
      batch.errors.map { "\(folder.shortened($0.path)) \($0.reason) \($0.isNamed)" } == [
        "fehlt \(FileError.Reason.missing) true",
        "ordner/a.md/b.md \(FileError.Reason.missing) true",
        "ordner/kreis.md \(FileError.Reason.linkLoop) false",
        "ordner/weg.md \(FileError.Reason.brokenLink) false",
      ])
  }

  @Test("walks into a folder that is named like a post")
  func folderLikeAPost() throws {
    try folder.write("x.md/innen.md")
    #expect(folder.found() == ["x.md/innen.md"])
    #expect(folder.found(["x.md"]) == ["x.md/innen.md"])
  }

  @Test("delivers all posts in batches, the first of them small")
  func batches() throws {
    let names = (100..<300).map { "\($0).md" }
    for name in names { try folder.files.write(name) }
    let delivered = Delivered()
    PostLoader(paths: [folder.files.path]).load(cancellation: Cancellation()) { delivered.add($0) }
    let batches = delivered.batches
    #expect(batches.first?.posts.count ?? 0 < names.count)
    #expect(batches.flatMap(\.posts).map { folder.shortened($0.path) } == names)
  }

  @Test("prepares each thread that walks or reads")
  func threads() throws {
    for name in 100..<400 { try folder.files.write("\(name).md") }
    let prepared = Mutex<Set<UInt>>([])
    let delivering = Mutex<Set<UInt>>([])
    PostLoader(paths: [folder.files.path]).load(
      cancellation: Cancellation(),
      prepareThread: { _ = prepared.withLock { $0.insert(Self.thread) } },
      deliver: { _ in _ = delivering.withLock { $0.insert(Self.thread) } })
    #expect(prepared.withLock { $0.contains(Self.thread) })
    #expect(prepared.withLock { $0 }.isSuperset(of: delivering.withLock { $0 }))
  }

  /// The number of the calling thread.
  private static var thread: UInt {
    #if canImport(Darwin)
    UInt(bitPattern: pthread_self())
    #else
    UInt(pthread_self())
    #endif
  }

  @Test("delivers nothing more once it is called off")
  func cancelled() throws {
    for name in 100..<400 { try folder.files.write("\(name).md") }
    let cancellation = Cancellation()
    let delivered = Delivered()
    PostLoader(paths: [folder.files.path]).load(cancellation: cancellation) { batch in
      cancellation.cancel()
      delivered.add(batch)
    }
    #expect(delivered.batches.count == 1)
    #expect(delivered.batches.flatMap(\.posts).count < 300)
  }
}
