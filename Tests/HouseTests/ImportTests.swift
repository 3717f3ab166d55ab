import Testing

@Suite struct ImportTests {
  /// An import as written: which file of which target, and the module.
  struct Import: Hashable, CustomStringConvertible {
    let file: String
    let module: String

    var target: String { String(file.split(separator: "/")[1]) }
    var description: String { "\(file) imports \(module)" }
  }

  /// The modules that a file imports, in whatever way: `@testable`, `public`, one `struct` of it.
  static func modules(in text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      let pattern =
        /\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:struct|class|enum|protocol|typealias|func|let|var)\s+)?(\w+).*/
      return line.wholeMatch(of: pattern).map { String($0.1) }
    }
  }

  private static func imports() throws -> [Import] {
    try Repository.files(below: ["Sources"], endings: ["swift"]).flatMap { file in
      try modules(in: Repository.text(file)).map { Import(file: file, module: $0) }
    }
  }

  @Test func `follow the table of arrows`() throws {
    let imports = try Self.imports()
    #expect(!imports.isEmpty)
    for one in imports {
      #expect(ImportTable.rows[one.target]?.contains(one.module) == true, "\(one)")
    }
  }

  @Test func `have a row in the table for each target of Sources`() throws {
    let folders = try Repository.names(in: "Sources").filter { folder in
      try !Repository.files(below: ["Sources/\(folder)"], endings: ["swift"]).isEmpty
    }
    #expect(Set(folders) == Set(ImportTable.rows.keys))
  }

  @Test(arguments: [
    ("import Glibc", ["Glibc"]),
    ("  internal import Darwin // why", ["Darwin"]),
    ("@testable import Desktop", ["Desktop"]),
    ("@_exported public import struct Foundation.Data", ["Foundation"]),
    ("@_spi(Inner) import Terminal\npublic import ChapterModel", ["Terminal", "ChapterModel"]),
    ("// import Glibc", []),
    ("let important = 1", []),
  ])
  func `are seen however they are written`(text: String, modules: [String]) {
    #expect(Self.modules(in: text) == modules)
  }

  @Test func `of ncurses stay in its shim`() throws {
    let headers = try Repository.files(
      below: ["Sources", "Tests"], endings: ["c", "h", "modulemap"])
    for file in headers where !file.hasPrefix("Sources/CNcursesShim/") {
      let lines = try Repository.text(file).split(whereSeparator: \.isNewline)
      let strays = lines.filter {
        $0.contains(/(include|header)\s*[<"](\S*\/)?(n?cursesw?|term)\.h/)
      }
      #expect(strays.isEmpty, "\(file)")
    }
  }

  @Test func `never name term.h, whose macros hide everyday words`() throws {
    for file in try Repository.files(below: ["Sources"], endings: ["c", "h"]) {
      #expect(try !Repository.text(file).contains(/include\s*[<"](ncursesw\/)?term\.h/), "\(file)")
    }
  }
}
