import PostFiles
import Synchronization
import TestPrograms
import Testing

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

@Suite("A file that is rewritten")
struct FileRewriterTests {
  private let files: TemporaryFolder

  init() throws {
    files = try TemporaryFolder()
  }

  /// Rewrites all files below some names, as `body` makes it of their text; what came of each.
  private func rewrite(
    _ names: [String], _ body: @escaping @Sendable (String) -> String
  ) -> [String: WriteError?] {
    let paths = names.map { files.path($0) }
    let rewriter = FileRewriter(paths: paths)
    let results = Mutex<[String: WriteError?]>([:])
    PostLoader(paths: paths).load { text, file -> [Void] in
      let old = text.withUnsafeBufferPointer { Array($0) }
      do throws(WriteError) {
        try rewriter.replace(
          file, old, with: Array(body(String(decoding: old, as: UTF8.self)).utf8))
        results.withLock { $0[file.path] = .some(nil) }
      } catch {
        results.withLock { $0[file.path] = error }
      }
      return []
    } deliver: { _ in
    }
    return results.withLock { found in
      Dictionary(
        uniqueKeysWithValues: found.map { (String($0.dropFirst(files.path.count + 1)), $1) })
    }
  }

  private func mode(_ name: String) -> mode_t {
    var status = stat()
    return lstat(files.path(name), &status) == 0 ? status.st_mode : 0
  }

  private func names() throws -> [String] {
    try ProgramRun("ls", ["-A", files.path]).lines
  }

  @Test("has its new bytes and its old mode, and nothing is left beside it")
  func mode() throws {
    try files.write("löjlig.md", "en\r\ntvå")
    #expect(chmod(files.path("löjlig.md"), 0o640) == 0)
    #expect(rewrite(["löjlig.md"]) { $0 + "\r\ntre" } == ["löjlig.md": nil])
    #expect(try files.text("löjlig.md") == "en\r\ntvå\r\ntre")
    #expect(mode("löjlig.md") & 0o7777 == 0o640)
    #expect(try names() == ["löjlig.md"])
  }

  @Test("is the one that a link leads to, and the link stays")
  func links() throws {
    try files.write("mapp/riktig.md", "å")
    try files.link("mapp/länk.md", to: "riktig.md")
    try files.link("namngiven.md", to: "mapp/riktig.md")
    #expect(rewrite(["namngiven.md"]) { $0 + "ä" } == ["namngiven.md": nil])
    #expect(try files.text("mapp/riktig.md") == "åä")
    #expect(mode("namngiven.md") & S_IFMT == S_IFLNK && mode("mapp/länk.md") & S_IFMT == S_IFLNK)
  }

  @Test("lies in what was named, and is left alone elsewhere")
  func outside() throws {
    try files.write("ute/annans.md", "å")
    try files.link("inne/länk.md", to: "../ute/annans.md")
    #expect(rewrite(["inne"]) { $0 + "ä" } == ["inne/länk.md": .outside])
    #expect(try files.text("ute/annans.md") == "å")
  }

  @Test("is still what was read, and is left alone where it changed")
  func changed() throws {
    try files.write("text.md", "å")
    let files = files
    let results = rewrite(["text.md"]) { text in
      do { try files.write("text.md", "av någon annan") } catch { Issue.record(error) }
      return text + "ä"
    }
    #expect(results == ["text.md": .changed])
    #expect(try files.text("text.md") == "av någon annan")
    #expect(try names() == ["text.md"])
  }

  @Test("is left alone where it is read-only, although its folder takes files")
  func readOnly() throws {
    try files.write("mapp/låst.md", "å")
    #expect(chmod(files.path("mapp/låst.md"), 0o444) == 0)
    #expect(rewrite(["mapp"]) { $0 + "ä" } == ["mapp/låst.md": .readOnly])
    #expect(try files.text("mapp/låst.md") == "å")
    #expect(try ProgramRun("ls", ["-A", files.path("mapp")]).lines == ["låst.md"])
  }

  @Test("is left alone where its folder takes no file", .enabled(if: getuid() != 0))
  func unwritable() throws {
    try files.write("låst/text.md", "å")
    #expect(chmod(files.path("låst"), 0o555) == 0)
    let results = rewrite(["låst"]) { $0 + "ä" }
    #expect(chmod(files.path("låst"), 0o755) == 0)
    guard case .unwritable? = results["låst/text.md"] ?? nil else {
      Issue.record("\(results)")
      return
    }
    #expect(try files.text("låst/text.md") == "å")
  }
}
