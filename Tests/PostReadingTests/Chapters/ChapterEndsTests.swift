import ChapterModel
import Testing

@testable import PostReading

@Suite("The end of a chapter")
struct ChapterEndsTests {
  private func ends(_ chapters: [Chapter], duration: Int? = nil) -> [Int?] {
    let video = Video(
      id: "P9pO0fPGVeo", duration: duration.map { Timestamp(seconds: $0) })
    return ChapterEnds.filled(chapters, in: video).map { $0.end?.seconds }
  }

  private func chapters(_ starts: [Int]) -> [Chapter] {
    starts.map { Chapter(start: Timestamp(seconds: $0), title: "ä") }
  }

  @Test(
    "is the next greater start, else the duration",
    arguments: [
      ([0, 60, 120], 300, [60, 120, 300]), ([0, 120, 60], 300, [60, 300, 120]),
      ([0, 0, 60], 300, [60, 60, 300]), ([0, 400], 300, [400, nil]), ([0, 60], nil, [60, nil]),
      ([], 300, []),
    ] as [([Int], Int?, [Int?])])
  func next(starts: [Int], duration: Int?, expected: [Int?]) {
    #expect(ends(chapters(starts), duration: duration) == expected)
  }

  @Test func `is its own where it has one`() {
    var some = chapters([0, 60])
    some[0].end = Timestamp(seconds: 30)
    #expect(ends(some) == [30, nil])
  }

  @Test func `is sought in its own video only`() {
    var some = chapters([0, 30, 60])
    some[1].writtenLink = "https://youtu.be/aMvI5E9-LYI?t=30"
    #expect(ends(some, duration: 90) == [60, nil, 90])
  }
}
