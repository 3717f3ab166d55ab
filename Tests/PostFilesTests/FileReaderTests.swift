import TestPrograms
import Testing

@testable import PostFiles

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

@Suite struct `A file reader` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("reads files whole, larger and smaller ones in turn, empty ones too")
  func whole() throws {
    var reader = FileReader()
    for length in [0, 3, 16_384, 16_385, 65_537, 1_000_000, 5, 0] {
      let text = String(repeating: "é", count: length)
      try folder.write("größe.md", text)
      try reader.read(FilePath(folder.path("größe.md")))
      #expect(reader.withBytes { $0.withUnsafeBufferPointer(Array.init) } == Array(text.utf8))
    }
  }

  @Test("refuses more bytes than its limit", arguments: [99_999, 100_000, 100_001])
  func limit(length: Int) throws {
    try folder.write("groß.md", String(repeating: "x", count: length))
    var reader = FileReader(limit: 100_000)
    let path = FilePath(folder.path("groß.md"))
    if length > 100_000 {
      #expect(throws: FileError.Reason.tooLarge) { try reader.read(path) }
    } else {
      try reader.read(path)
      #expect(reader.count == length)
    }
  }

  @Test("refuses what became a FIFO or a device since it was found", .timeLimit(.minutes(1)))
  func special() throws {
    var reader = FileReader(limit: 100_000)
    #expect(folder.makeFIFO("röhre.md"))
    try folder.link("null.md", to: "/dev/zero")
    for name in ["röhre.md", "null.md"] {
      #expect(throws: FileError.Reason.special) { try reader.read(FilePath(folder.path(name))) }
    }
  }

  @Test("ends where a file ended when it was opened, though it grows all the while")
  func growing() throws {
    try folder.write("größer.md", "Größe")
    let path = folder.path("größer.md")
    var reader = FileReader()
    try reader.read(FilePath(path)) {
      let file = open(path, O_WRONLY | O_APPEND)
      let more = Array(" und mehr".utf8)
      #expect(write(file, more, more.count) == more.count)
      close(file)
    }
    #expect(reader.withBytes { $0.withUnsafeBufferPointer(Array.init) } == Array("Größe".utf8))
  }

  @Test("says why it can't read: nothing there, a folder")
  func errors() throws {
    var reader = FileReader()
    #expect(throws: FileError.Reason.missing) {
      try reader.read(FilePath(folder.path("fehlt.md")))
    }
    #expect(throws: FileError.Reason.unreadable("Is a directory")) {
      try reader.read(FilePath(folder.path))
    }
  }
}
