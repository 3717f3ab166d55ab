import Testing

@testable import PostFiles

@Suite struct `An ignore file` {
  @Test("lets the last line that matches decide")
  func lastLine() {
    let file = read("*.md\n!gut.md\n/a/gut.md\n")
    #expect(file.verdict(on: path("schlecht.md"), isFolder: false) == .ignored)
    #expect(file.verdict(on: path("gut.md"), isFolder: false) == .included)
    #expect(file.verdict(on: path("a/gut.md"), isFolder: false) == .ignored)
    #expect(file.verdict(on: path("a.txt"), isFolder: false) == nil)
  }

  @Test("may begin with a byte order mark and have CRLF")
  func lineEnds() {
    let file = read("\u{FEFF}größe.md\r\n\r\nb.md\r\n")
    #expect(file.verdict(on: path("größe.md"), isFolder: false) == .ignored)
    #expect(file.verdict(on: path("b.md"), isFolder: false) == .ignored)
  }

  private func read(_ text: String) -> IgnoreFile {
    let bytes = Array(text.utf8)
    let span = bytes.span
    return IgnoreFile(span)
  }

  private func path(_ string: String) -> ArraySlice<UInt8> { Array(string.utf8)[...] }
}
