import Library
import TestPrograms
import Testing

/// What processes of their own do to one state file.
@Suite("A state file")
struct LibraryProcessTests {
  private let folder: StateFolder

  init() throws {
    folder = try StateFolder()
  }

  /// The ids that a run said it saved.
  private static func saved(_ run: ProgramRun) -> Set<String> {
    Set(run.lines.filter { $0.hasPrefix("saved ") }.map { String($0.dropFirst("saved ".count)) })
  }

  @Test func `takes what several programs write at once`() async throws {
    // $0 is the probe, $1 the file.
    let script = """
      for name in ä ö ü; do "$0" "$1" "$name" 40 & done
      wait
      """
    let run = try ProgramRun("sh", ["-c", script, StateFolder.probePath, folder.path])
    #expect(Self.saved(run).count == 120, "\(run.output)\(run.errors)")
    #expect(await folder.loaded().0.seen == Self.saved(run))
    #expect(try folder.isIntact())
  }

  @Test func `keeps all that was said to be saved when the writer is killed at any moment`()
    async throws
  {
    var saved: Set<String> = []
    var random = SystemRandomNumberGenerator()
    for round in 0..<15 {
      let delay = UInt32.random(in: 0..<60_000, using: &random)
      let run = try folder.probe("größe-\(round)", "1000000", "kill", "\(delay)")
      #expect(run.status == 128 + 9)
      saved.formUnion(Self.saved(run))
      let (remembered, error) = await folder.loaded()
      #expect(error == nil && remembered.seen.isSuperset(of: saved), "after \(delay) µs")
      if StateFolder.mode(of: folder.path) != 0 { #expect(try folder.isIntact()) }
    }
    #expect(!saved.isEmpty)
  }

  @Test func `says what could not be saved on a full disk, and saves again when there is room`()
    async throws
  {
    // A file may grow to so many blocks of 512 bytes and no further: writes fail half-way, as on a
    // full disk. What the size limit's signal does is to end a program that doesn't ignore it.
    let script = """
      trap '' XFSZ
      ulimit -f 120
      exec "$0" "$1" "$2" 80
      """
    await folder.record(.seen(["früher"], true))
    let long = String(repeating: "größe", count: 300)
    let run = try ProgramRun("sh", ["-c", script, StateFolder.probePath, folder.path, long])
    let saved = Self.saved(run)
    #expect(!saved.isEmpty && saved.count < 80)
    #expect(run.lines.contains { $0.hasPrefix("\(folder.path): ") }, "\(run.output.suffix(300))")
    #expect(await folder.loaded().0.seen == saved.union(["früher"]))
    #expect(try folder.isIntact())
    #expect(await folder.record(.seen(["später"], true)).first?.failure == nil)
  }

  @Test func `says that it may only be read, and is read`() async throws {
    await folder.record(.seen(["früher"], true))
    _ = try ProgramRun("chmod", ["-R", "a=rX", folder.files.path])
    let run = try folder.probe("größe", "2", "user")
    _ = try ProgramRun("chmod", ["-R", "u+w", folder.files.path])
    #expect(run.lines.count == 2)
    #expect(
      run.lines.allSatisfy { $0.hasPrefix("\(folder.path): may only be read: ") }, "\(run.output)")
    #expect(await folder.loaded().0.seen == ["früher"])
  }

  @Test func `says that its folder cannot be made`() throws {
    _ = try ProgramRun("chmod", ["a=rx", folder.files.path])
    let run = try folder.probe("größe", "1", "user")
    #expect(run.output.contains("its folder cannot be made"), "\(run.output)")
  }

  @Test func `lies in no file`() async throws {
    try folder.files.write("état", "eine Datei, kein Ordner")
    #expect(await folder.loaded() == (Remembered(), nil))
    let error = await folder.record(.query("größe")).first?.failure
    #expect(error?.description.hasPrefix("\(folder.path): its folder cannot be made") == true)
  }
}
