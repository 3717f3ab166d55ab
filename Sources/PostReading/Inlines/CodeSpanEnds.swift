import ChapterModel

/// Where runs of backticks stand last in a text, so that a run which nothing closes is known without
/// a search. The runs are looked through once, when the first one is met.
struct CodeSpanEnds {
  private let range: Range<Int>
  private var lastByLength: [Int: Int]?

  /// The code spans of `range`.
  init(_ range: Range<Int>) {
    self.range = range
  }

  /// The next run of exactly `length` backticks from `start` on.
  mutating func close(after start: Int, length: Int, _ text: Span<UInt8>) -> Int? {
    let lasts = lastByLength ?? lastRuns(text, from: start)
    lastByLength = lasts
    guard let last = lasts[length], last >= start else { return nil }
    var offset = start
    while offset <= last {
      let run = nextRun(text, from: offset)
      if run.count == length { return run.lowerBound }
      offset = run.upperBound
    }
    return nil
  }

  private func lastRuns(_ text: Span<UInt8>, from start: Int) -> [Int: Int] {
    var lasts: [Int: Int] = [:]
    var run = nextRun(text, from: start)
    while !run.isEmpty {
      lasts[run.count] = run.lowerBound
      run = nextRun(text, from: run.upperBound)
    }
    return lasts
  }

  private func nextRun(_ text: Span<UInt8>, from start: Int) -> Range<Int> {
    let begin = text.skip(in: start..<range.upperBound) { $0 != 0x60 }
    return begin..<text.skip(in: begin..<range.upperBound) { $0 == 0x60 }
  }
}
