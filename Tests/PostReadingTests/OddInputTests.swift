import ChapterModel
import Testing

@testable import PostReading

@Suite("Odd bytes")
struct OddInputTests {
  private static let list = """
    # Söndagsmöte

    ## Första föredraget

    {{< youtube id="P9pO0fPGVeo" title="Öppning" >}}

    - [0:00](https://youtu.be/P9pO0fPGVeo?t=0) Början
    - [1:05](https://youtu.be/P9pO0fPGVeo?t=65) Mitten
    """

  private func read(_ bytes: [UInt8]) -> Post {
    let span = bytes.span
    return PostReader.read(span, path: "möte/2024.md")
  }

  private func read(_ text: String) -> Post { read(Array(text.utf8)) }

  @Test("read the same with any line end", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) {
    let lines = Self.list.split(separator: "\n", omittingEmptySubsequences: false)
    let post = read(lines.joined(separator: end))
    #expect(post.title == "Söndagsmöte")
    #expect(post.talks.map(\.title) == ["Första föredraget"])
    #expect(post.talks.first?.chapters.map(\.title) == ["Början", "Mitten"])
    #expect(post.talks.first?.chapters.map(\.location.line) == [7, 8])
    #expect(post.talks.first?.chapters.map(\.location.column) == [3, 3])
    #expect(post.diagnostics.isEmpty)
  }

  @Test func `of a byte order mark are said and passed over`() {
    let post = read("\u{FEFF}" + "---\ntitle: Möte\n---\n" + Self.list)
    #expect(post.title == "Möte")
    #expect(post.talks.count == 1)
    #expect(post.diagnostics.map(\.rule) == [.byteOrderMark])
  }

  @Test func `that are no UTF-8 cost a diagnostic and no chapter`() {
    let bytes = Array(Self.list.utf8) + [0x20, 0xFF, 0xFE, 0x0A]
    let post = read(bytes)
    #expect(post.talks.first?.chapters.map(\.title) == ["Början", "Mitten \u{FFFD}\u{FFFD}"])
    #expect(post.diagnostics.map(\.rule) == [.badEncoding])
    #expect(post.diagnostics.first?.location.line == 8)
  }

  @Test func `of control characters never stand in a title`() {
    let post = read(
      Self.list + "\n- [2:00](https://youtu.be/P9pO0fPGVeo?t=120) Röd\u{0}\u{1B}[31m\u{7F}")
    #expect(post.talks.first?.chapters.last?.title == "Röd [31m")
  }

  @Test func `of unclosed front matter leave the talks`() {
    let post = read("---\ntitle: Möte\n\n" + Self.list)
    #expect(post.diagnostics.map(\.rule).contains(.frontMatterUnclosed))
    #expect(post.talks.count == 1)
  }

  @Test func `of an empty file are a post without talks`() {
    #expect(read("") == Post(id: "2024", path: "möte/2024.md"))
  }
}
