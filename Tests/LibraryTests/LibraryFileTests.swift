import Library
import TestPrograms
import Testing

@Suite("The state file")
struct LibraryFileTests {
  private let folder: StateFolder

  init() throws {
    folder = try StateFolder()
  }

  @Test func `remembers nothing, and is not made, before the first change`() async {
    let (remembered, error) = await folder.loaded()
    #expect(remembered == Remembered() && error == nil)
    #expect(StateFolder.mode(of: folder.path) == 0)
  }

  private static let place = Place(event: "è", talk: nil, chapter: "ü@3\u{0}x", pane: "talks")

  @Test(
    "brings every change back",
    arguments: [
      .seen(
        ["P9pO0fPGVeo.tag-2024@884", "'); DROP TABLE seen; --", "", "a\u{0}b", "日本 \u{1F9E6}"], true
      ),
      .bookmark(
        id: "größe@0", Bookmark(note: "nochmal ansehen\n\u{1B}[31m „雪“", made: 1_700_000_000)),
      .bookmark(id: "", Bookmark(made: -1)),
      .lastPlace(place, library: "/home/jürgen/posts"),
      .lastPlace(Place(pane: ""), library: ""),
      .query("speaker:igor 'größe | \"雪\""),
      .query(""),
    ] as [Change])
  func changes(change: Change) async {
    var expected = Remembered()
    expected.take(change)
    #expect(await folder.record(change).allSatisfy { $0.failure == nil })
    let (remembered, error) = await folder.loaded()
    #expect(remembered == expected && error == nil)
  }

  @Test func `holds after any changes what a value holds that took them`() async {
    let seed = UInt64.random(in: .min ... .max)
    print("changes of seed \(seed)")
    var random = SeededGenerator(seed: seed)
    var expected = Remembered()
    let file = folder.file()
    for _ in 0..<1500 {
      let change = Self.change(using: &random)
      expected.take(change)
      file.record(change) { #expect($0.failure == nil) }
    }
    #expect(file.close(within: 60_000))
    let (remembered, error) = await folder.loaded()
    #expect(remembered == expected && error == nil, "seed \(seed)")
  }

  private static func change(using random: inout SeededGenerator) -> Change {
    func id(_ count: Int) -> String { "tälk-\(Int.random(in: 0..<count, using: &random))" }
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return .seen([id(50), id(50)], Bool.random(using: &random))
    case 1:
      return .bookmark(
        id: id(20), Bookmark(note: id(9), made: Int.random(in: 0...9, using: &random)))
    case 2: return .removeBookmark(id: id(20))
    case 3: return .lastPlace(Place(event: id(9), pane: "talks"), library: id(3))
    default: return .query(id(700))
    }
  }

  @Test func `is for its owner's eyes only`() async {
    await folder.record(.query("geheim"))
    #expect(StateFolder.mode(of: folder.path) == 0o600)
    #expect(StateFolder.mode(of: folder.files.path("état/chapters")) == 0o700)
    #expect(StateFolder.mode(of: folder.files.path("état")) == 0o700)
  }

  @Test func `is one file when nothing is being written`() async throws {
    await folder.record(.query("größe"))
    let names = try ProgramRun("ls", ["-A", folder.files.path("état/chapters")]).lines
    #expect(names == ["state.sqlite"])
  }

  @Test func `saves what was asked for before it was closed, and refuses what comes after`() async {
    let file = folder.file()
    for number in 0..<100 { file.record(.seen(["è\(number)"], true)) }
    #expect(file.close(within: 60_000))
    #expect(file.close(within: 0))
    #expect(await file.recorded(.query("zu spät")).failure?.reason == .closed)
    #expect(await folder.loaded().0.seen.count == 100)
  }

  @Test func `closes at once where it was never needed`() {
    #expect(folder.file().close(within: 0))
  }

  @Test func `says so where there is no thread to write on, and tries again`() async {
    let file = LibraryFile(path: folder.path) { _ in false }
    #expect(await file.recorded(.query("größe")).failure?.reason == .noThread)
    #expect(await file.loaded().1?.reason == .noThread)
    #expect(file.close(within: 0))
  }

  @Test func `gives what it has to a reader while it writes`() async {
    let file = folder.file()
    #expect(await file.recorded(.seen(["a"], true)).failure == nil)
    async let other = folder.loaded()
    #expect(await file.recorded(.seen(["b"], true)).failure == nil)
    #expect(await other.0.seen.contains("a"))
    #expect(await file.loaded().0.seen == ["a", "b"])
  }

  @Test func `is made anew where somebody deletes it meanwhile`() async throws {
    let file = folder.file()
    #expect(await file.recorded(.seen(["früher"], true)).failure == nil)
    _ = try ProgramRun("rm", [folder.path])
    #expect(await file.recorded(.seen(["später"], true)).failure == nil)
    #expect(await folder.loaded().0.seen == ["später"])
  }

  @Test func `takes the place of an empty file`() async throws {
    try folder.files.write("état/chapters/state.sqlite")
    #expect(await folder.loaded().1 == nil)
    #expect(await folder.record(.seen(["ü"], true)).allSatisfy { $0.failure == nil })
    #expect(await folder.loaded().0.seen == ["ü"])
  }

  @Test(arguments: [
    (["XDG_STATE_HOME": "/zustand", "HOME": "/heim"], "/zustand/chapters/state.sqlite"),
    (["XDG_STATE_HOME": "zustand", "HOME": "/heim"], "/heim/.local/state/chapters/state.sqlite"),
    (["XDG_STATE_HOME": "", "HOME": "/heim"], "/heim/.local/state/chapters/state.sqlite"),
    (["HOME": "/heim"], "/heim/.local/state/chapters/state.sqlite"),
    (["XDG_STATE_HOME": "/ü"], "/ü/chapters/state.sqlite"),
  ])
  func `lies where the variables say`(variables: [String: String], path: String) throws {
    #expect(try LibraryFile.path { variables[$0] } == path)
  }

  @Test(arguments: [[:], ["HOME": ""], ["HOME": "heim", "XDG_STATE_HOME": "./zustand"]])
  func `lies nowhere where no variable says`(variables: [String: String]) throws {
    let error = #expect(throws: LibraryError.self) { try LibraryFile.path { variables[$0] } }
    #expect(error?.description.contains("set HOME or XDG_STATE_HOME") == true)
  }
}
