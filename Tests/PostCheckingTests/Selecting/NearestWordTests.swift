import Testing

@testable import PostChecking

@Suite("The nearest word")
struct NearestWordTests {
  @Test(
    "is the one with the fewest changes, where these are few",
    arguments: [
      ("odd-seperator", "odd-separator"), ("CH01", nil), ("Tracing", "tracking"),
      ("größe", nil), ("", nil), (String(repeating: "雪", count: 1000), nil),
    ] as [(String, String?)])
  func find(written: String, expected: String?) {
    let words = ["odd-separator", "odd-space", "tracking"]
    #expect(NearestWord.find(written, among: words) == expected)
  }
}
