import ChapterModel
import TestPrograms
import Testing

@testable import PostReading

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

@Suite struct `A plain post` {
  private static func plain(_ post: String, path: String = "2024/tür.md") -> Post? {
    let bytes = Array(post.utf8)
    let span = bytes.span
    return PlainPost.read(span, path: path)
  }

  private static func inStages(_ post: String, path: String = "2024/tür.md") -> Post {
    let bytes = Array(post.utf8)
    let span = bytes.span
    return PostReader.readInStages(span, path: path, as: .markdown)
  }

  private static let rounds = getenv("CHAPTERS_THOROUGH") == nil ? 300 : 25_000

  @Test(arguments: 0..<4)
  func `is what all stages make of it, whatever is changed in it`(round: Int) {
    let seed = UInt64.random(in: .min ... .max)
    print("plain posts, round \(round), seed \(seed)")
    var recap = PlainRecap(seed: seed)
    var plainCount = 0
    for _ in 0..<Self.rounds {
      let post = recap.post()
      for text in [post, recap.changed(post), recap.changed(post)] {
        guard let read = Self.plain(text) else { continue }
        if !read.talks.isEmpty { plainCount += 1 }
        let all = Self.inStages(text)
        guard read != all else { continue }
        Issue.record("seed \(seed)\n\(PostDifference.between(read, all))\n\(text)")
        return
      }
    }
    #expect(plainCount > Self.rounds / 8)
  }

  @Test(
    arguments: [
      "\u{85}", "\u{A0}", "\u{1680}", "\u{2000}", "\u{200A}", "\u{200B}", "\u{2028}", "\u{2029}",
      "\u{202F}", "\u{205F}", "\u{3000}", "…", "雪", "“", "ü",
    ])
  func `ends the titles of chapters in front of blanks of all kinds`(end: String) {
    let post = """
      ---
      title: "Tür"
      ---

      ## Größe

      {{< youtube dQw4w9WgXcQ >}}

      - [0:00](https://youtu.be/dQw4w9WgXcQ?t=0s) Anfang\(end)
      - [1:00](https://youtu.be/dQw4w9WgXcQ?t=60s): Schluss\(end)
      - [2:00](https://youtu.be/dQw4w9WgXcQ?t=120s) Fragen\(end)

      """
    #expect((Self.plain(post) ?? Self.inStages(post)) == Self.inStages(post))
  }

  @Test(
    arguments: [
      "Ein `Wort` und **noch eines**, mit [Verweis](https://example.org/a_b?c=1).",
      "Ein [Verweis](https://youtu.be/dQw4w9WgXcAA).", "Ein [Verweis](https://example.org/a.mp4)!",
      "Ein [Verweis](https://vimeo.com/123456).", "Ein [Verweis](https://example.org/?t=60) mehr",
      "Ein **[Verweis](https://example.org)**.", "Ein** Wort ** allein", "Ein `a` `b``", "Ein `a``",
      "Ein **a**b**", "Ein [a](b)c", "Ein [a](b)(c)", "Ein [a](b)[c]", "Ein [a][b]",
      "Ein [a](b){c}",
      "Ein ![Bild](a.png) mehr", "Ein @[youtube](dQw4w9WgXcQ) mehr", "Ein [1:00](a) mehr",
      "by [Zoë Łukasz](https://example.org)", "Speaker: **Zoë Łukasz**", "Zoë **Łukasz** - `Äpple`",
      "Language: [English](en)", "Ein [a](mailto:x) und [b](#1:00)", "Ein [a](a%20b+c,d=e)",
    ])
  func `is what all stages make of it, whatever its prose holds`(prose: String) {
    for (above, below) in [("", prose), (prose, ""), ("- " + prose, prose)] {
      let post = """
        ---
        title: "Tür"
        ---

        ## Andere

        \(above)

        ## Größe

        {{< youtube dQw4w9WgXcQ >}}

        \(below)

        """
      guard let read = Self.plain(post) else { continue }
      #expect(read == Self.inStages(post))
    }
  }

  @Test(arguments: Sample.all)
  func `is what all stages make of it among the samples`(sample: Sample) throws {
    let bytes = try sample.bytes
    let span = bytes.span
    guard let read = PlainPost.read(span, path: sample.path) else { return }
    #expect(read == PostReader.readInStages(span, path: sample.path, as: .markdown))
  }

  @Test(.enabled(if: SharedFolder.path(SharedFolder.reference) != nil))
  func `is the reference, too`() throws {
    let bytes = try [UInt8](#require(SharedFolder.read(SharedFolder.reference)))
    let span = bytes.span
    guard let read = PlainPost.read(span, path: "2024/tür.md") else {
      Issue.record("The reference takes the stages.")
      return
    }
    #expect(read == PostReader.readInStages(span, path: "2024/tür.md", as: .markdown))
    #expect(!read.talks.isEmpty)
  }
}
