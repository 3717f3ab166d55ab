import Testing

@testable import ChapterModel

@Suite("A stamp")
struct StampTests {
  @Test(
    "is read in each of its lengths",
    arguments: [
      ("0:00", 0), ("1:23", 83), ("14:44", 884), ("75:30", 4530), ("123:01", 7381),
      ("0:01:23", 83), ("1:23:45", 5025), ("10:00:00", 36_000), ("59:59:59", 215_999),
    ])
  func lengths(text: String, seconds: Int) {
    #expect(Timestamp(text) == Timestamp(seconds: seconds))
  }

  @Test(
    "is nothing shorter, longer or out of range",
    arguments: [
      "", ":", "::", ":00", "1:2", "1:2:3", "0:60", "1:60:00", "60:00:00", "100:00:00", "1234:00",
      "2:123", "01:", "16:9", "a:bc", "1:23:4", "1:23:456", "1:23:45:06", "-1:23", "१:२३", "1;23",
    ])
  func shapes(text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test(
    "stands at a word border",
    arguments: [
      ("Wow 0:01 words", 1), ("Wow0:01", nil), ("0:01abc", nil), ("9:0:01", nil), ("x:0:01", nil),
      ("(0:01)", 1), ("**0:01**", 1), ("__0:01__", 1), ("@0:01", 1), ("0:01: Einführung", 1),
      ("0:01:", 1), ("0:01—Grüße", 1), ("开场0:01开场", 1), ("é0:01", 1), ("Wow 0:01 words! 33:", 1),
      ("16:9 0:02", 2), ("2024 0:03.", 3), ("0:0 00:4 0:05", 5), ("0:99, 0:06", 6),
    ] as [(String, Int?)])
  func borders(text: String, seconds: Int?) {
    let bytes = Array(text.utf8)
    let found = Timestamp.first(in: 0..<bytes.count, of: bytes.span)
    #expect(found?.timestamp.seconds == seconds)
  }

  @Test("loses its fraction")
  func fraction() {
    #expect(Timestamp("1:23.9") == Timestamp(seconds: 83))
    #expect(Timestamp("1:23.") == nil)
  }

  @Test("tells where it ends")
  func end() {
    let bytes = Array("* 14:44 Igor".utf8)
    #expect(
      Stamp.read(bytes.span, at: 2, before: bytes.count) == .time(Timestamp(seconds: 884), end: 7))
    #expect(Timestamp.read(bytes.span, at: 2, before: 6)?.timestamp == nil)
    #expect(Timestamp.first(in: 0..<bytes.count, of: bytes.span)?.range == 2..<7)
  }

  @Test(
    "with a unit of 60 or more is told from text",
    arguments: ["1:75", "0:60", "1:60:00", "61:00:00"])
  func badUnit(text: String) {
    let bytes = Array(text.utf8)
    #expect(Stamp.read(bytes.span, at: 0, before: bytes.count) == .badUnit(end: bytes.count))
  }

  @Test("in a range does not see what lies around it")
  func range() {
    let bytes = Array("10:2030".utf8)
    #expect(Timestamp.first(in: 1..<5, of: bytes.span)?.timestamp == Timestamp(seconds: 20))
    #expect(Timestamp.read(bytes.span, at: 1, before: 5)?.timestamp == nil)
  }

  @Test(
    "is what a timestamp's description reads back as", arguments: [0, 59, 60, 3599, 3600, 86_399])
  func roundTrip(seconds: Int) {
    let timestamp = Timestamp(seconds: seconds)
    #expect(Timestamp(timestamp.description) == timestamp)
  }
}
