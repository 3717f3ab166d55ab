/// The seconds that ours and another took in the same rounds.
public struct Pairs: Equatable, Sendable {
  /// Ours, a number per round.
  public private(set) var ours: [Double] = []

  /// The other's, a number per round.
  public private(set) var theirs: [Double] = []

  /// None yet.
  public init() {}

  /// Measures both in turns, a, b, a, b, … after a first turn of each that doesn't count: the machine's
  /// moods meet both alike, and files are in its memory for both.
  public init(rounds: Int, ours: () throws -> Duration, theirs: () throws -> Duration) rethrows {
    for round in 0...rounds {
      let pair = (try ours(), try theirs())
      if round > 0 { add(ours: pair.0, theirs: pair.1) }
    }
  }

  /// Adds a round.
  public mutating func add(ours: Duration, theirs: Duration) {
    self.ours.append(ours / .seconds(1))
    self.theirs.append(theirs / .seconds(1))
  }

  /// Adds all rounds of others.
  public mutating func add(_ others: Pairs) {
    ours += others.ours
    theirs += others.theirs
  }

  /// The medians of both; nil without rounds.
  public var medians: (ours: Double, theirs: Double)? {
    guard let ours = Samples(ours), let theirs = Samples(theirs) else { return nil }
    return (ours.median, theirs.median)
  }

  /// How many times as long ours took in each round; nil without rounds.
  public var ratios: Samples? { Samples(ratiosOf: ours, to: theirs) }

  /// The same for work of different size: as if each had done one unit of it.
  public func per(ours: Double, theirs: Double) -> Pairs {
    var pairs = self
    pairs.ours = self.ours.map { $0 / ours }
    pairs.theirs = self.theirs.map { $0 / theirs }
    return pairs
  }
}
