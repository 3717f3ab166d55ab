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

  @Test(
    "lacks its last letter only on PeerTube",
    arguments: [("1m30", 90), ("1h2", 3602), ("90", 90), ("1h2m3s", 3723), ("1:30", 90)])
  func loose(text: String, seconds: Int) {
    let read = text.withBytes { LinkTime.read($0, in: 0..<$0.count, as: .looseUnits) }
    #expect(read?.seconds == seconds)
  }

  @Test(
    "of a media fragment may have an end behind a comma",
    arguments: [
      ("884", 884), ("884,900", 884), ("npt:884", 884), ("npt:14:44.5,15:00", 884), (",900", 0),
      ("1m30", nil), (",", nil), ("npt:", nil), ("smpte:1", nil), ("", nil),
    ] as [(String, Int?)])
  func fragment(text: String, seconds: Int?) {
    let read = text.withBytes { LinkTime.read($0, in: 0..<$0.count, as: .fragment) }
    #expect(read?.seconds == seconds)
  }

  @Test(
    "is read alike by all players only in some forms",
    arguments: [
      ("884", true), ("884s", true), ("14m44s", true), ("1h2m3s", true), ("00h12m08s", true),
      ("14m", false), ("1h", false), ("1h2m", false), ("1h3s", false), ("1:30", false),
      ("44.5", false), ("1H2M3S", false), ("14m44", false), ("", false),
    ])
  func portable(text: String, isPortable: Bool) {
    #expect(text.withBytes { LinkTime.isPortable($0, in: 0..<$0.count) } == isPortable)
  }

  private static func read(_ text: String) -> Int? {
    text.withBytes { LinkTime.read($0, in: 0..<$0.count)?.seconds }
  }
}
