import ChapterModel
import Testing

@Suite("A calendar date")
struct CalendarDateTests {
  @Test(
    "is a day that the calendar has",
    arguments: [(2024, 2, 29), (2000, 2, 29), (2024, 12, 31), (1, 1, 1), (9999, 4, 30)])
  func days(year: Int, month: Int, day: Int) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect((date.year, date.month, date.day) == (year, month, day))
  }

  @Test(
    "is never one that the calendar has not",
    arguments: [
      (2023, 2, 29), (1900, 2, 29), (2024, 4, 31), (2024, 0, 1), (2024, 13, 1), (2024, 1, 0),
      (0, 1, 1),
      (10_000, 1, 1), (Int.min, Int.max, Int.min),
    ])
  func noDays(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test("is written as ISO 8601 does")
  func description() {
    #expect(CalendarDate(year: 2024, month: 5, day: 1)?.description == "2024-05-01")
    #expect(CalendarDate(year: 33, month: 12, day: 31)?.description == "0033-12-31")
  }

  @Test("comes before a later one")
  func order() throws {
    let may = try #require(CalendarDate(year: 2024, month: 5, day: 1))
    let april = try #require(CalendarDate(year: 2024, month: 4, day: 30))
    let earlier = try #require(CalendarDate(year: 2023, month: 12, day: 31))
    #expect([may, earlier, april].sorted() == [earlier, april, may])
  }
}
