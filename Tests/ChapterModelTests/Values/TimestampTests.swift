import ChapterModel
import Testing

@Suite("A timestamp")
struct TimestampTests {
  @Test(
    "is written as players write it",
    arguments: [
      (0, "0:00"), (9, "0:09"), (83, "1:23"), (3599, "59:59"), (3600, "1:00:00"), (3661, "1:01:01"),
      (36_000, "10:00:00"), (360_000, "100:00:00"), (-5, "0:00"),
    ])
  func description(seconds: Int, text: String) {
    #expect(Timestamp(seconds: seconds).description == text)
  }

  @Test("comes before a later one")
  func order() {
    #expect(Timestamp.zero < Timestamp(seconds: 1))
    #expect(!(Timestamp(seconds: 1) < Timestamp(seconds: 1)))
  }
}
