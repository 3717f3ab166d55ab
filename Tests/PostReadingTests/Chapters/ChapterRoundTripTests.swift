import ChapterModel
import PostReading
import TestPrograms
import Testing

@Suite("A chapter list")
struct ChapterRoundTripTests {
  /// How a form writes a chapter.
  struct Form: CustomTestStringConvertible, Sendable {
    let name: String
    let write: @Sendable (Timestamp, String) -> String
    var before = ""

    var testDescription: String { name }
  }

  private static let url = "https://youtu.be/P9pO0fPGVeo"

  private static let forms = [
    Form(name: "plain") { "\($0) \($1)" }, Form(name: "dash") { "\($0) - \($1)" },
    Form(name: "long dash") { "\($0) — \($1)  " }, Form(name: "colon") { "\($0): \($1)" },
    Form(name: "bar") { "\($0) | \($1)" }, Form(name: "tab") { "\($0)\t\($1)" },
    Form(name: "bullet") { "- \($0) - \($1)" }, Form(name: "number") { "1. \($0) \($1)" },
    Form(name: "linked stamp") { "- [\($0)](\(url)?t=\($0.seconds)) \($1)" },
    Form(name: "linked line") { "- [\($0) - \($1)](\(url)?t=\($0.seconds))" },
    Form(name: "own jump") { "* **[\($0)](#t=\($0))** \($1)" },
    Form(name: "brackets") { "[\($0)] \($1)" }, Form(name: "parentheses") { "- (\($0)) \($1)" },
    Form(name: "code") { "- `\($0)` \($1)" },
    Form(name: "trailing link") { "- \($1) [\($0)](\(url)?t=\($0.seconds))" },
    Form(name: "trailing") { "- \($1) (\($0))" },
    Form(name: "row", write: { "| \($0) | \($1) |" }, before: "| Tid | Ämne |\n|---|---|\n"),
    Form(
      name: "last column", write: { "| \($1) | \($0) |" }, before: "| Ämne | Tid |\n|---|---|\n"),
    Form(name: "HTML item") { "<li>\($0) \($1)</li>" },
    Form(name: "line of its own") { "- \($0)\n  \($1)" },
  ]

  private static let words = [
    "Början", "Étude", "日本語", "Zoë", "über", "Ω", "naïve", "смысл", "kod", "från", "frågor", "3",
    "C++", "öl & vin", "Q&A", "(del 2)", "v1.2",
  ]

  @Test("reads back as it was written", arguments: forms)
  func roundTrip(form: Form) {
    let seed = UInt64.random(in: .min ... .max)
    print("lists, \(form.name), seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let list = list(&random)
      let lines = list.map { form.write($0.start, $0.title) }.joined(separator: "\n")
      let bytes = Array("## Ä\n\n{{< youtube P9pO0fPGVeo >}}\n\n\(form.before)\(lines)\n".utf8)
      let read = PostReader.read(bytes.span, path: "brus.md").talks.flatMap(\.chapters)
      #expect(read.map(\.start) == list.map(\.start), "seed \(seed)")
      #expect(read.map(\.title) == list.map(\.title), "seed \(seed)")
    }
  }

  /// A list from zero on, whose chapters last a minute and more.
  private func list(_ random: inout SeededGenerator) -> [(start: Timestamp, title: String)] {
    var seconds = 0
    return (0..<Int.random(in: 3...20, using: &random)).map { _ in
      let title = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        Self.words.randomElement(using: &random) ?? "ä"
      }
      defer { seconds += Int.random(in: 60...900, using: &random) }
      return (Timestamp(seconds: seconds), "Å " + title.joined(separator: " "))
    }
  }
}
