import ChapterModel
import TestPrograms
import Testing

@Suite("A slug")
struct SlugTests {
  @Test(
    "keeps letters and digits of every script",
    arguments: [
      ("AlmaLinux Day: Germany - Recap", "almalinux-day-germany-recap"),
      ("2024-05-01-über_uns", "2024-05-01-über-uns"), ("日本語 まとめ", "日本語-まとめ"),
      ("  --x--  ", "x"), ("!?", ""),
    ])
  func letters(name: String, slug: String) {
    #expect(Slug.of(name) == slug)
  }

  @Test("of a name in ASCII is what its characters make")
  func bytes() {
    let seed = UInt64.random(in: .min ... .max)
    print("slugs, seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2000 {
      let name = String(
        decoding: (0..<12).map { _ in UInt8.random(in: 0...127, using: &random) }, as: UTF8.self)
      // A letter of another script behind the name sends it through its characters.
      #expect(Slug.of(name + " é") == (Slug.of(name) + "-é").trimmingDash, "seed \(seed)")
    }
  }
}

extension String {
  /// The string without a dash in front.
  fileprivate var trimmingDash: String { hasPrefix("-") ? String(dropFirst()) : self }
}
