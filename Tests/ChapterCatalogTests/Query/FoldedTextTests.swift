import Testing

@testable import ChapterCatalog

@Suite struct `Folded text` {
  @Test(
    "holds words without case and accents, composed or not",
    arguments: [
      ("Café", "cafe", true),
      ("Cafe\u{301}", "CAFÉ", true),
      ("Jonas Trüstedt", "trustedt jonas", true),
      ("Łukasz Żółć", "lukasz zolc", true),
      ("Große Straße", "grosse", false),
      ("日本での活動", "活動", true),
      ("Intro", "intro ducere", false),
    ]) func holds(text: String, words: String, isHeld: Bool)
  {
    #expect(FoldedText(text).contains(allOf: FoldedText(words).words) == isHeld)
  }
}
