/// Keeps the best of the matches that come, so many as are asked for.
struct BestMatches {
  private let limit: Int

  /// A heap whose first match is the worst, once there are as many as are kept.
  private var heap: [Match] = []

  /// Nothing yet; at most `limit` are kept.
  init(limit: Int) {
    self.limit = max(0, limit)
  }

  /// Whether there are as many as are kept.
  var isFull: Bool { heap.count >= limit }

  /// Whether a match behind all that came before, with such a line and such a score at most, may be
  /// one of the best.
  func mayHold(score: Int32, lineCount: Int) -> Bool {
    guard isFull, let worst = heap.first else { return !isFull }
    return score > worst.score || score == worst.score && lineCount < worst.lineCount
  }

  /// The matches kept, best first.
  var sorted: [Match] { heap.sorted { $0.isBetter(than: $1) } }

  /// Takes a match in where it is one of the best.
  mutating func insert(_ match: Match) {
    if heap.count < limit {
      heap.append(match)
      if heap.count == limit, limit < Int.max { makeHeap() }
    } else if let worst = heap.first, match.isBetter(than: worst) {
      heap[0] = match
      sink(0)
    }
  }

  private mutating func makeHeap() {
    for index in heap.indices.prefix(heap.count / 2).reversed() { sink(index) }
  }

  /// Moves a match down until those below it are better.
  private mutating func sink(_ start: Int) {
    var index = start
    while true {
      var worst = index
      for child in [2 * index + 1, 2 * index + 2] where child < heap.count {
        if heap[worst].isBetter(than: heap[child]) { worst = child }
      }
      guard worst != index else { return }
      heap.swapAt(index, worst)
      index = worst
    }
  }
}
