import ChapterModel
import PostReading
import Testing

@Suite("The date reader")
struct DateReaderTests {
  @Test(
    "reads the day as written, whatever follows",
    arguments: [
      "2024-05-01", "2024-05-01T23:59:59Z", "2024-05-01T23:59:59+14:00",
      "2024-05-01 10:00:00 +0200",
      "2024-05-01 10:00", "2024-05-01t10:00:00.123", "2024/05/01", "2024-5-1", "2024.05.01",
      "20240501",
      "1 May 2024", "01 May 2024", "May 1, 2024", "May 1st, 2024", "1st May 2024", "1. May 2024",
      "Wed, 01 May 2024 10:00:00 GMT", "Wednesday, May 1 2024", "MAY 1 2024", "  2024-05-01\n",
      "1714521600", "1714607999", "1714521600000", "May 1 2024 at 10:00",
      "01.05.2024", "1.5.2024", "1.5.2024 10:00", "202405011030", "20240501103000", "May 1-3, 2024",
      "2024-05-01 – 2024-05-03",
    ])
  func forms(text: String) {
    #expect(DateReader.read(text)?.description == "2024-05-01")
  }

  @Test(
    "reads names of months cut short",
    arguments: [
      ("15 Oct 2023", "2023-10-15"), ("March 26th, 2026", "2026-03-26"),
      ("Sept 2nd 2020", "2020-09-02"),
      ("Mar 3rd 2021", "2021-03-03"), ("25/12/2024", "2024-12-25"), ("12/25/2024", "2024-12-25"),
      ("5/5/2024", "2024-05-05"), ("29 feb 2024", "2024-02-29"),
    ])
  func names(text: String, day: String) {
    #expect(DateReader.read(text)?.description == day)
  }

  @Test(
    "reads no day where there is none",
    arguments: [
      "", "heute", "2024", "2024-05", "2024-13-01", "2024-02-30", "2024-05-01x", "2024-05-011",
      "05/01/2024",
      "2024-05/01", "Ma 1 2024", "May 2024", "32 May 2024", "29 Feb 2023", "20241301",
      "-1714521600",
      "99999999999999999999", "TBD May 1 2024", "二〇二四", "1.13.2024", "1.5.24", "1/5/2024x",
      "99999999999999",
    ])
  func none(text: String) {
    #expect(DateReader.read(text) == nil)
  }

  @Test(
    "reads the last day of a path",
    arguments: [
      ("content/blog/2024-05-01-größe.md", "2024-05-01"), ("2024/05/01/x.md", "2024-05-01"),
      ("2019/04-09-quick-reviews/README.md", "2019-04-09"), ("2024-05-01.md", "2024-05-01"),
      ("posts/2023-01-02/2024-05-01-x.md", "2024-05-01"),
      ("posts/2024-05-01-x/index.md", "2024-05-01"),
      ("a/12024-05-01.md", nil), ("a/2024-05-012.md", nil), ("a/2024-5-1.md", nil), ("x.md", nil),
      ("", nil),
      ("2024/02-30-x/a.md", nil), ("content/2024/05/titel.md", nil),
      ("20240501-x.md", "2024-05-01"),
      ("a/20240501/x.md", "2024-05-01"), ("a/12345678.md", nil), ("a-20240501.md", nil),
      ("2024/05/träff.md", nil), ("a/2024_05_01.md", "2024-05-01"),
    ] as [(String, String?)])
  func paths(path: String, day: String?) {
    #expect(DateReader.read(path: path)?.description == day)
  }

  @Test(
    "counts days since 1970 as calendars do",
    arguments: [
      (951_782_400, "2000-02-29"), (951_868_800, "2000-03-01"), (4_107_542_399, "2100-02-28"),
      (4_107_542_400, "2100-03-01"), (100_000_000, "1973-03-03"), (9_999_999_999, "2286-11-20"),
    ])
  func epochs(seconds: Int, day: String) {
    #expect(DateReader.read(String(seconds))?.description == day)
    #expect(DateReader.read("\(seconds)000")?.description == day)
  }
}
