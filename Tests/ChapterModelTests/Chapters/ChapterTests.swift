import ChapterModel
import Testing

@Suite("A chapter")
struct ChapterTests {
  @Test(
    "lasts up to its end, where that is known and behind its start",
    arguments: [(39, 884, 845), (39, 39, 0), (39, nil, nil), (39, 5, nil)] as [(Int, Int?, Int?)])
  func duration(start: Int, end: Int?, seconds: Int?) {
    let chapter = Chapter(
      start: Timestamp(seconds: start), end: end.map { Timestamp(seconds: $0) }, title: "Überblick")
    #expect(chapter.duration?.seconds == seconds)
  }
}
