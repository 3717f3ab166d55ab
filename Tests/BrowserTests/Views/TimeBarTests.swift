import ChapterModel
import Testing

@testable import Browser

@Suite("A time bar")
struct TimeBarTests {
  @Test(
    "fills the cells of its chapter, at least one and none beyond the talk",
    arguments: [
      (0, 50, 0..<50), (50, 100, 50..<100), (99, 100, 99..<100), (10, 10, 10..<11),
      (100, nil, 99..<100), (90, 200, 90..<100), (300, 20, 99..<100),
    ] as [(Int, Int?, Range<Int>)])
  func fills(start: Int, end: Int?, cells: Range<Int>) throws {
    let chapter = Chapter(
      start: Timestamp(seconds: start), end: end.map { Timestamp(seconds: $0) }, title: "Über")
    let video = Video(id: "P9pO0fPGVeo", duration: Timestamp(seconds: 100))
    let talk = Talk(id: "größe", title: "Größe", videos: [video])
    let length = try #require(TalkLength(of: talk))
    #expect(TimeBar(chapter: chapter, length: length).filledCells(of: 100) == cells)
  }
}
