import ChapterModel
import PostReading
import TestPrograms
import Testing

@Suite("Noise")
struct NoiseTests {
  /// What posts are made of; noise of these reaches further than random bytes do.
  private static let pieces: [String] = [
    "\n", "\n\n", "\r\n", "  ", "\t", "# ", "## Föredrag ", "- ", "1. ", "> ", "```\n", "~~~",
    "---\n",
    "===\n", "| a | b |\n", "|---|---|\n", "[", "]", "(", ")", "![", "*", "**", "_", "`", "<", ">",
    "<!--", "-->", "<u>", "</u>", "<em>", "<iframe src=\"https://youtube.com/embed/P9pO0fPGVeo\">",
    "<a href='", "{{< youtube ", "id=\"P9pO0fPGVeo\"", " >}}", "{{% x %}}", "{% include ", "%}",
    "https://youtu.be/P9pO0fPGVeo?t=65", "https://www.youtube.com/watch?v=aMvI5E9-LYI&t=1m5s",
    "[x]: ", "[x]", "0:00", "1:05", "1:75", "0:00 - 5:16: ", "Chapters:", "Speakers:", "ä", "日本語",
    "💚", "\u{0}", "\u{FEFF}", "\\", "&amp;", "&#x1F600;", ":tada:", "TODO", "9:00 AM",
    "language: Deutsch",
    "title: \"", "<figcaption>", "a", "b ", "-", ":", "—",
  ]

  @Test(arguments: 0..<8)
  func `never traps, and stays inside the file`(round: Int) {
    let seed = UInt64.random(in: .min ... .max)
    print("posts, round \(round), seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for _ in 0..<150 {
      let bytes = noise(&random)
      let span = bytes.span
      let post = PostReader.read(span, path: "brus.md")
      let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
      let places =
        post.talks.flatMap { $0.chapters.map(\.location) + [$0.location] }
        + post.diagnostics.map(\.location)
      for place in places {
        #expect((1...lines).contains(place.line), "seed \(seed)")
        #expect((1...bytes.count + 1).contains(place.column), "seed \(seed)")
      }
      let texts = post.talks.flatMap { [$0.title] + $0.chapters.map(\.title) }
      for text in texts {
        let hasControl = text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
        #expect(!hasControl && !text.isEmpty, "seed \(seed)")
      }
      #expect(post.diagnostics.map(\.location).isAscending, "seed \(seed)")
    }
  }

  private func noise(_ random: inout SeededGenerator) -> [UInt8] {
    var bytes: [UInt8] = Bool.random(using: &random) ? Array("---\ntitle: Brus\n---\n".utf8) : []
    for _ in 0..<Int.random(in: 0...120, using: &random) {
      if Int.random(in: 0..<20, using: &random) == 0 {
        bytes.append(UInt8.random(in: .min ... .max, using: &random))
      } else {
        bytes += Self.pieces.randomElement(using: &random).map { Array($0.utf8) } ?? []
      }
    }
    return bytes
  }
}

extension [ChapterModel.SourceLocation] {
  fileprivate var isAscending: Bool { zip(self, dropFirst()).allSatisfy { $0 <= $1 } }
}
