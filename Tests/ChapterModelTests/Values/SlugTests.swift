import ChapterModel
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
}
