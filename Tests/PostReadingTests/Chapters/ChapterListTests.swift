import ChapterModel
import Testing

@testable import PostReading

@Suite("A chapter list")
struct ChapterListTests {
  private func lines(_ times: [(label: Int?, link: Int?)]) -> [ChapterLine] {
    times.map { time in
      var line = ChapterLine(title: "ä", source: 0)
      line.label = time.label.map {
        let stamp = Timestamp(seconds: $0)
        return (stamp.description, stamp)
      }
      line.link = time.link.map { LineLink(time: Timestamp(seconds: $0)) }
      return line
    }
  }

  @Test(
    "takes the reading that keeps it ascending, else the link",
    arguments: [
      ([0, 60, 120], [0, 60, 120], [0, 60, 120]), ([0, 60, 120], [0, 0, 120], [0, 60, 120]),
      ([0, 60, 120], [0, 600, 120], [0, 60, 120]), ([0, 600, 120], [0, 60, 120], [0, 60, 120]),
      ([0, 700, 120], [0, 600, 120], [0, 600, 120]), ([0, 61, 120], [0, 62, 120], [0, 62, 120]),
      ([300, 60, 120], [0, 60, 120], [0, 60, 120]),
    ])
  func starts(labels: [Int], links: [Int], expected: [Int]) {
    let starts = ChapterList.starts(of: lines(zip(labels, links).map { ($0, $1) }))
    #expect(starts.map(\.seconds) == expected)
  }

  @Test func `takes what there is where only one is written`() {
    let starts = ChapterList.starts(of: lines([(5, nil), (nil, 9)]))
    #expect(starts.map(\.seconds) == [5, 9])
  }

  @Test(
    "has a usual separator only by majority",
    arguments: [
      ([ChapterSeparator.blank, .blank, .colon], ChapterSeparator.blank), ([.blank, .colon], nil),
      ([.hyphen], .hyphen), ([], nil),
    ] as [([ChapterSeparator], ChapterSeparator?)])
  func separators(written: [ChapterSeparator], usual: ChapterSeparator?) {
    let lines = written.map { ChapterLine(separator: $0, title: "ä", source: 0) }
    #expect(ChapterList.usualSeparator(of: lines) == usual)
  }
}
