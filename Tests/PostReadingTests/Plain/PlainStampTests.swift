import ChapterModel
import Testing

@testable import PostReading

@Suite struct `A plain stamp` {
  private static func read(_ text: String) -> (time: Timestamp, end: Int)? {
    let bytes = Array(text.utf8)
    let span = bytes.span
    return PlainStamp.read(span, at: 0, before: span.count)
  }

  @Test func `is any time as we write it`() {
    for seconds in stride(from: 0, to: 60 * 3600, by: 7) {
      let stamp = Timestamp(seconds: seconds).description
      let found = Self.read(stamp + "] Größe")
      guard found?.time.seconds != seconds || found?.end != stamp.utf8.count else { continue }
      Issue.record("\(stamp) is read as \(String(describing: found))")
    }
  }

  @Test(
    arguments: [
      "", "1", "1:", "1:2", "1:2a", "01:02", "00:00", "0:60", "60:00", "75:30", "1:75", "0:01:02",
      "60:00:00", "100:00:00", "１：２３", "a:00", ":00",
    ])
  func `is nothing that we would write otherwise`(text: String) {
    #expect(Self.read(text)?.time == nil)
  }

  @Test func `is read no further than its end`() {
    let bytes = Array("1:02:03".utf8)
    let span = bytes.span
    #expect(PlainStamp.read(span, at: 0, before: 6)?.time.seconds == 62)
    #expect(PlainStamp.read(span, at: 0, before: 3)?.time == nil)
  }
}
