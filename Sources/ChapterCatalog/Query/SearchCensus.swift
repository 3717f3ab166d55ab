/// What is kept of all matches of a search, also of those that are not among the best.
struct SearchCensus {
  /// The chapters that match.
  private(set) var found: RowSet

  /// How many chapters and talks match.
  private(set) var count = 0

  /// The chapters that alone can match; nil where all can.
  let known: RowSet?

  /// A census of the chapters in a range of the catalog's.
  init(chapters: Range<Int>, known: RowSet?) {
    found = RowSet(outOf: chapters)
    self.known = known
  }

  /// Counts chapters by their places in the catalog.
  mutating func add(chapters rows: Range<Int>) {
    count += rows.count
    found.insert(rows)
  }

  /// Counts those of some chapters that can match.
  mutating func add(possible rows: Range<Int>) {
    if let known {
      count += found.insert(rows, in: known)
    } else {
      add(chapters: rows)
    }
  }

  /// Counts a chapter by its place in the catalog, or a talk.
  mutating func add(chapter row: Int?) {
    count += 1
    if let row { found.insert(row) }
  }
}
