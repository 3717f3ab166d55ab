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

  /// Puts some rows of the range in.
  mutating func insert(_ rows: Range<Int>) {
    for (index, bits) in parts(of: rows) { words[index] |= bits }
  }

  /// Puts those of some rows of the range in that another set of it has.
  ///
  /// - Returns: how many these are.
  mutating func insert(_ rows: Range<Int>, in other: RowSet) -> Int {
    var count = 0
    for (index, bits) in parts(of: rows) {
      let known = other.words[index] & bits
      words[index] |= known
      count += known.nonzeroBitCount
    }
    return count
  }

  /// Whether one of some rows of the range is in the set.
  func hasAny(of rows: Range<Int>) -> Bool {
    parts(of: rows).contains { index, bits in words[index] & bits != 0 }
  }

  /// The words that have the bits of some rows, and which bits these are.
  private func parts(of rows: Range<Int>) -> some Sequence<(index: Int, bits: UInt64)> {
    let (first, last) = (rows.lowerBound - start, rows.upperBound - 1 - start)
    let indices = rows.isEmpty ? 0..<0 : first / 64..<last / 64 + 1
    return indices.lazy.map { index in
      var bits = UInt64.max
      if index == first / 64 { bits &= .max << UInt64(first % 64) }
      if index == last / 64 { bits &= .max >> UInt64(63 - last % 64) }
      return (index, bits)
    }
  }
}
