import Testing

@testable import PostReading

@Suite struct `The time of a clock` {
  private static func follows(_ text: String, hour: Int = 9) -> Bool {
    let bytes = Array(text.utf8)
    let span = bytes.span
    return ClockTime.follows(span, in: 0..<span.count, hour: hour)
  }

  @Test(
    arguments: [
      "AM", " PM", " am Größe", " pm", " noon", " Uhr", " uhr", " UTC", " (CET)", " EEST", " MSK",
      " Eastern", " Pacific", " hrs", " Zulu", " a.m", " p.m. Größe", " A.M", " P.M.", " o'clock",
    ])
  func `is told by the word behind it`(text: String) {
    #expect(Self.follows(text))
  }

  @Test(
    arguments: [
      "", " A", " Ämter", " Agenda", " America", " hours", " Uhrwerk", " Pacifism", " a. b",
    ])
  func `is none in front of any other word`(text: String) {
    #expect(!Self.follows(text))
  }

  @Test func `has hours up to twelve with halves of the day, and up to 24 with zones`() {
    #expect(!Self.follows(" AM", hour: 13))
    #expect(Self.follows(" UTC", hour: 24))
    #expect(!Self.follows(" UTC", hour: 25))
  }
}
