import Testing

@testable import ChapterModel

@Suite("The time of a link")
struct LinkTimeTests {
  @Test(
    "is read in all of its forms",
    arguments: [
      ("884", 884), ("884s", 884), ("14m44s", 884), ("1h2m3s", 3723), ("00h12m08s", 728),
      ("1h", 3600), ("14m", 840), ("1h3s", 3603), ("90m", 5400), ("2h90m", 12_600), ("0", 0),
      ("1H2M3S", 3723), ("44.5", 44), ("44.5s", 44), ("1:30", 90),
    ])
  func forms(text: String, seconds: Int) {
    #expect(Self.read(text) == seconds)
  }

  @Test(
    "is none where it is malformed",
    arguments: [
      "", "-5", "1m30", "10m-5s", "s", "m5s", "3s1m", "1m1m", "1h 2m", "44.", "1.5m", "5x", "٣",
      "99999999999999999999", "9999999999s", "1e3", "+5", "0x10",
    ])
  func malformed(text: String) {
    #expect(Self.read(text) == nil)
  }

  @Test(
    "may have blanks between its units when a person types it",
    arguments: [("1h 2m", 3720), ("14m 44s", 884), (" 884 ", 884), ("14:44", 884), ("884s", 884)])
  func typed(text: String, seconds: Int) {
    #expect(Timestamp(typed: text)?.seconds == seconds)
  }

  @Test(
    "is none for what people type and nobody can read", arguments: ["", " ", "vierzehn", "1m30"])
  func typedMalformed(text: String) {
    #expect(Timestamp(typed: text) == nil)
  }

  private static func read(_ text: String) -> Int? {
    text.withBytes { LinkTime.read($0, in: 0..<$0.count)?.seconds }
  }
}
