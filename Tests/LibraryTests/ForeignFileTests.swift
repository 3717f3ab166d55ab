import Library
import TestPrograms
import Testing

@testable import class Library.Database

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

@Suite("A state file that cannot be used")
struct ForeignFileTests {
  private let folder: StateFolder
  private static let name = "état/chapters/state.sqlite"

  init() throws {
    folder = try StateFolder()
  }

  /// Checks that reading and writing fail with that reason, and leave the file as it is.
  private func expectKept(_ reason: LibraryError.Reason, _ words: String) async throws {
    let before = try ProgramRun("cksum", [folder.path]).output
    let (remembered, error) = await folder.loaded()
    #expect(remembered == Remembered())
    #expect(error == LibraryError(path: folder.path, reason: reason))
    #expect(error?.description.hasPrefix("\(folder.path): ") == true)
    #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
    let results = await folder.record(.query("größe"), .query("雪"))
    #expect(results.map(\.failure?.reason) == [reason, reason])
    #expect(try ProgramRun("cksum", [folder.path]).output == before)
  }

  @Test(arguments: [
    "Ein Brief.\n", "SQLite format 4\u{0}", String(repeating: "ü\u{0}", count: 9000),
  ])
  func `is kept where it is no database`(text: String) async throws {
    try folder.files.write(Self.name, text)
    try await expectKept(.notDatabase, "move it elsewhere")
  }

  @Test func `is kept where it is another program's database`() async throws {
    try folder.files.write(Self.name)
    try Database(path: folder.path).execute("CREATE TABLE rezepte (name TEXT)")
    try await expectKept(.foreign, "another program's")
  }

  @Test func `is kept where a newer version wrote it`() async throws {
    await folder.record(.query("größe"))
    try Database(path: folder.path).execute("PRAGMA user_version = 7")
    try await expectKept(.newer(7, known: 1), "update chapters")
  }

  @Test func `is not waited for where it is a FIFO`() async throws {
    try folder.files.makeFolder("état/chapters")
    #expect(folder.files.makeFIFO(Self.name))
    #expect(await folder.loaded().1?.reason == .notDatabase)
    #expect(await folder.record(.query("größe")).first?.failure?.reason == .notDatabase)
  }

  @Test func `is kept where it is a folder`() async throws {
    try folder.files.makeFolder(Self.name)
    #expect(await folder.loaded().1?.reason == .notDatabase)
    #expect(await folder.record(.query("größe")).first?.failure?.reason == .notDatabase)
  }

  /// Fills the file and spoils what lies behind its first page.
  private func spoil() async throws {
    await folder.record(.seen((0..<2000).map { "größe-\($0)" }, true))
    let size = try #require(
      Int(try ProgramRun("wc", ["-c", folder.path]).output.prefix { $0 != " " }))
    let file = open(folder.path, O_WRONLY)
    defer { close(file) }
    let noise = [UInt8](repeating: 0xA5, count: size - 4096)
    #expect(pwrite(file, noise, noise.count, 4096) == noise.count)
  }

  /// The file that a damaged one was moved to.
  private func moved(_ error: LibraryError?) throws -> String {
    guard case .damaged(let path?) = try #require(error).reason else {
      Issue.record("\(String(describing: error))")
      return ""
    }
    return path
  }

  @Test func `is moved aside where it is damaged, when it is read`() async throws {
    try await spoil()
    let before = try ProgramRun("cksum", [folder.path]).output.split(separator: " ").prefix(2)
    let (remembered, error) = await folder.loaded()
    #expect(remembered == Remembered())
    let path = try moved(error)
    #expect(try ProgramRun("cksum", [path]).output.split(separator: " ").prefix(2) == before)
    #expect(error?.description.contains("was damaged and is now \(path)") == true)
    #expect(await folder.record(.seen(["neu"], true)).first?.failure == nil)
    #expect(await folder.loaded().0.seen == ["neu"])
  }

  @Test func `is moved aside where it is damaged, when it is written, and nothing counts as saved`()
    async throws
  {
    let file = folder.file()
    #expect(await file.recorded(.seen(["früher"], true)).failure == nil)
    try await spoil()
    let path = try moved(await file.recorded(.seen(["größe-7"], true)).failure)
    #expect(StateFolder.mode(of: path) != 0)
    #expect(await file.recorded(.seen(["danach"], true)).failure == nil)
    #expect(await file.loaded().0.seen == ["danach"])
  }

  @Test func `takes no other's name when it is moved`() async throws {
    var paths: Set<String> = []
    for _ in 0..<3 {
      try await spoil()
      paths.insert(try moved(await folder.loaded().1))
    }
    #expect(paths.count == 3)
  }
}
