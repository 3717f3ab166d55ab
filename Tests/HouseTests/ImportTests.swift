import Testing

@Suite struct ImportTests {
  /// An import as written: which file of which target, and the module.
  struct Import: Hashable, CustomStringConvertible {
    let file: String
    let module: String

    var target: String { String(file.split(separator: "/")[1]) }
    var description: String { "\(file) imports \(module)" }
  }

  /// The module that a line imports, in whatever way: `@testable`, `public`, one `struct` of it.
  static func module(in line: String) -> String? {
    let pattern =
      /\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:struct|class|enum|protocol|typealias|func|let|var)\s+)?(\w+).*/
    return line.wholeMatch(of: pattern).map { String($0.1) }
  }

  private static func imports() throws -> [Import] {
    try Repository.files(below: ["Sources"], endings: ["swift"]).flatMap { file in
      try Repository.lines(with: "import ", in: file).compactMap { line in
        module(in: line.text).map { Import(file: file, module: $0) }
      }
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
    ("import Glibc", "Glibc"),
    ("  internal import Darwin // why", "Darwin"),
    ("@testable import Desktop", "Desktop"),
    ("@_exported public import struct Foundation.Data", "Foundation"),
    ("@_spi(Inner) import Terminal", "Terminal"),
    ("// import Glibc", nil),
    ("let important = 1", nil),
  ])
  func `are seen however they are written`(line: String, module: String?) {
    #expect(Self.module(in: line) == module)
  }

  @Test func `of ncurses stay in its shim`() throws {
    let headers = try Repository.files(
      below: ["Sources", "Tests"], endings: ["c", "h", "modulemap"])
    for file in headers where !file.hasPrefix("Sources/CNcursesShim/") {
      let strays = try Repository.lines(with: ".h", in: file).filter {
        $0.text.contains(/(include|header)\s*[<"](\S*\/)?(n?cursesw?|term)\.h/)
      }
      #expect(strays.isEmpty, "\(file)")
    }
  }

  @Test func `never name term.h, whose macros hide everyday words`() throws {
    for file in try Repository.files(below: ["Sources"], endings: ["c", "h"]) {
      for line in try Repository.lines(with: "term.h", in: file) {
        #expect(!line.text.contains(/include\s*[<"](\S*\/)?term\.h/), "\(file):\(line.number)")
      }
    }
  }
}
