import Testing

@testable import ChapterModel

@Suite("A video id")
struct VideoIDTests {
  @Test(
    "is 11 letters, digits, underscores and hyphens",
    arguments: ["P9pO0fPGVeo", "-cdveCh1kQk", "7_WWz2DSnT8"])
  func plausible(id: String) {
    #expect(VideoID.isPlausible(id))
    #expect(VideoID.endsAsAllDo(id))
  }

  @Test(
    "is nothing else",
    arguments: [
      "", "jZViOEv90d", "P9pO0fPGVeo1", "P9pO0fPGVe\u{E9}", "P9pO0fPGV o", "videoseries",
      "live_stream",
      "P9pO0fPGVe\u{1B}",
    ])
  func implausible(id: String) {
    #expect(!VideoID.isPlausible(id))
  }

  @Test("that ends as none does is a typo", arguments: ["P9pO0fPGVep", ""])
  func ending(id: String) {
    #expect(!VideoID.endsAsAllDo(id))
  }

  @Test("is read from the beginning of a range")
  func range() {
    let bytes = Array("id=P9pO0fPGVeo?t=5".utf8)
    #expect(VideoID.read(bytes.span, in: 3..<bytes.count) == 3..<14)
    #expect(VideoID.read(bytes.span, in: 3..<13) == nil)
    #expect(VideoID.read(bytes.span, in: 3..<200) == nil)
  }
}
