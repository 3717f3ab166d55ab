import ChapterModel
import TestPrograms
import Testing

@Suite("Noise")
struct NoiseTests {
  private static let fragments = [
    "https://", "//", "www.", "youtube.com", "youtu.be", "/watch?v=", "/embed/", "P9pO0fPGVeo",
    "?t=",
    "&amp;", "&#", "#", "%2", "%", "1h", "2m", ":", "12:34", ".", "9999999999", "user/", "u=", "é",
    "開",
  ]

  @Test("never stops the readers of links and stamps", arguments: 0..<20)
  func bytes(round: Int) {
    let seed = UInt64.random(in: .min ... .max)
    print("links and stamps, round \(round), seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...8, using: &random) {
        if Bool.random(using: &random), let fragment = Self.fragments.randomElement(using: &random)
        {
          bytes += fragment.utf8
        } else {
          bytes.append(UInt8.random(in: .min ... .max, using: &random))
        }
      }
      let (one, other) = (
        Int.random(in: 0...bytes.count, using: &random),
        Int.random(in: 0...bytes.count, using: &random)
      )
      let (start, end) = (min(one, other), max(one, other))
      if let link = VideoLink.read(bytes.span, in: start..<end) {
        #expect(VideoID.isPlausible(link.videoID), "seed \(seed)")
        #expect(link.url().utf8.allSatisfy { (0x21...0x7E).contains($0) }, "seed \(seed)")
        #expect(VideoLink(link.url()) == link, "seed \(seed)")
      }
      if let found = Timestamp.first(in: start..<end, of: bytes.span) {
        #expect(start <= found.range.lowerBound && found.range.upperBound <= end, "seed \(seed)")
      }
      _ = Timestamp(typed: String(decoding: bytes, as: UTF8.self))
      _ = VideoLink(idOrURL: String(decoding: bytes, as: UTF8.self))
    }
  }
}
