/// Which rows of a range are in a set: a bit for each.
struct RowSet: Hashable, Sendable {
  private var words: [UInt64]

  /// The row of the first bit.
  private let start: Int

  /// An empty set of rows out of a range.
  init(outOf rows: Range<Int>) {
    start = rows.lowerBound
    words = Array(repeating: 0, count: (rows.count + 63) / 64)
  }

  /// Whether a row of the range is in the set.
  func contains(_ row: Int) -> Bool {
    words[(row - start) / 64] & (1 << UInt64((row - start) % 64)) != 0
  }

  /// Puts a row of the range in.
  mutating func insert(_ row: Int) {
    words[(row - start) / 64] |= 1 << UInt64((row - start) % 64)
  }

  /// Whether one of some rows of the range is in the set.
  func hasAny(of rows: Range<Int>) -> Bool {
    guard !rows.isEmpty else { return false }
    let (first, last) = (rows.lowerBound - start, rows.upperBound - 1 - start)
    for index in first / 64...last / 64 {
      var word = words[index]
      if index == first / 64 { word &= .max << UInt64(first % 64) }
      if index == last / 64 { word &= .max >> UInt64(63 - last % 64) }
      if word != 0 { return true }
    }
    return false
  }
}
