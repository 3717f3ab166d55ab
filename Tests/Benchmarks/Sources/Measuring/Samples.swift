/// What was measured, several times.
public struct Samples: Equatable, Sendable {
  /// In rising order, at least one.
  private let sorted: [Double]

  /// Takes what was measured; nil for nothing.
  public init?(_ values: [Double]) {
    guard !values.isEmpty else { return nil }
    sorted = values.sorted()
  }

  /// Takes how many times as long the first took in each round, the machine's moods meeting both alike.
  public init?(ratiosOf ours: [Double], to theirs: [Double]) {
    self.init(zip(ours, theirs).map { $0 / $1 })
  }

  /// The one in the middle; of an even number, the mean of the two there.
  public var median: Double {
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }

  /// The least.
  public var least: Double { sorted[0] }

  /// The most.
  public var most: Double { sorted[sorted.count - 1] }

  /// One through each.
  public var inverse: Samples { Samples(sorted: sorted.reversed().map { 1 / $0 }) }

  private init(sorted: [Double]) { self.sorted = sorted }
}
