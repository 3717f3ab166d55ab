import ChapterModel

/// The fixes that can be made at once: none of them overlaps another.
struct FixRound {
  /// Their edits in the order of the file.
  private(set) var edits: [Edit] = []

  /// How many fixes they are.
  private(set) var count = 0

  /// Of those of some findings the ones that are free, the first come first.
  init(_ findings: [Finding]) {
    let fixes = findings.compactMap(\.diagnostic.fix).filter { !$0.edits.isEmpty }
    let ordered = fixes.sorted { Self.start(of: $0) < Self.start(of: $1) }
    var taken: [Range<Int>] = []
    var waiting: [Edit] = []
    for fix in ordered {
      // Fixes come by their first edit: what ends before it can't meet one any more.
      guard !overlaps(fix, waiting, &taken) else { continue }
      waiting += fix.edits
      taken += fix.edits.map(\.range)
      count += 1
    }
    edits = waiting.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }

  private static func start(of fix: Fix) -> Int { fix.edits[0].range.lowerBound }

  private func overlaps(_ fix: Fix, _ edits: [Edit], _ taken: inout [Range<Int>]) -> Bool {
    let first = Self.start(of: fix)
    taken.removeAll { $0.upperBound < first }
    return fix.edits.contains { edit in
      taken.contains { Self.touch($0, edit.range) }
    }
  }

  /// Whether two edits can't both be made as they are: they share a byte, or a place to put
  /// something in.
  private static func touch(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    one.overlaps(other) || (one.isEmpty && other.isEmpty && one.lowerBound == other.lowerBound)
      || (one.isEmpty && other.contains(one.lowerBound))
      || (other.isEmpty && one.contains(other.lowerBound))
  }
}
