import TestPrograms
import Testing

@testable import ChapterModel

@Suite("The reader of plain links")
struct PlainLinkTests {
  private static let pieces = [
    "https://www.youtube.com/watch?v=", "https://youtu.be/", "P9pO0fPGVeo", "P9pO0fPGVep",
    "videoseries", "?", "&", "t=", "list=", "index=", "PLx-_9", "884", "884s", "12345678",
    "123456789", "0", "s", "ä", "%20", "1:30", "si=x",
  ]

  @Test(
    "reads the forms that this program writes",
    arguments: [
      ("https://www.youtube.com/watch?v=P9pO0fPGVeo&list=PLx&index=2&t=884s", 884),
      ("https://www.youtube.com/watch?v=P9pO0fPGVeo&t=0", 0),
      ("https://youtu.be/P9pO0fPGVeo?t=884", 884), ("https://youtu.be/P9pO0fPGVeo", nil),
    ])
  func plain(url: String, start: Int?) {
    let link = Self.plain(url)
    #expect(link?.videoID == "P9pO0fPGVeo")
    #expect(link?.start?.seconds == start)
  }

  @Test(
    "leaves everything else to the reader of all links",
    arguments: [
      "http://youtu.be/P9pO0fPGVeo", "https://youtu.be/P9pO0fPGVep",
      "https://youtu.be/P9pO0fPGVeo&t=884", "https://youtu.be/P9pO0fPGVeo?t=884?t=1",
      "https://youtu.be/P9pO0fPGVeo?t=1&t=2", "https://youtu.be/P9pO0fPGVeo?si=ä", "", "ä",
    ])
  func other(url: String) {
    #expect(Self.plain(url) == nil)
  }

  @Test("reads what the reader of all links reads, and finds nothing odd where it doesn't")
  func agreement() {
    let seed = UInt64.random(in: .min ... .max)
    print("plain links, seed \(seed)")
    var random = SeededGenerator(seed: seed)
    var count = 0
    for _ in 0..<20_000 {
      var url = Bool.random(using: &random) ? Self.pieces[0] + Self.pieces[2] : ""
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        url += Self.pieces.randomElement(using: &random) ?? ""
      }
      guard let link = Self.plain(url) else { continue }
      count += 1
      let bytes = Array(url.utf8)
      let span = bytes.span
      #expect(LinkReading(span, url: 0..<bytes.count) == LinkReading(link), "\(url), seed \(seed)")
    }
    #expect(count > 100)
  }

  private static func plain(_ url: String) -> VideoLink? {
    let bytes = Array(url.utf8)
    let span = bytes.span
    return PlainLink.read(span, in: 0..<bytes.count)
  }
}
