/// What a measurement is held to.
public enum Goal: Equatable, Sendable {
  /// Ours takes at most so many times as long, or as much, as the other.
  case times(Double)

  /// The other takes at least so many times as long.
  case faster(Double)

  /// At most so many bytes.
  case bytes(Double)

  /// As it's written in the table.
  public var text: String {
    switch self {
    case .times(let limit): "≤ \(Figure.digits(limit))×"
    case .faster(let limit): "≥ \(Figure.digits(limit))× faster"
    case .bytes(let limit): "≤ \(Figure.memory(limit))"
    }
  }

  /// Whether it's reached.
  ///
  /// - Parameter measured: how many times as much as the other ours took, or how many bytes.
  /// - Returns: whether it is.
  public func isMet(by measured: Double) -> Bool {
    switch self {
    case .times(let limit), .bytes(let limit): measured <= limit
    case .faster(let limit): 1 / measured >= limit
    }
  }

  /// The median of what was measured and its spread, in the words of the goal.
  ///
  /// - Parameter measured: as in `isMet`, of each round.
  /// - Returns: `0.84× (0.79 – 0.91)`.
  public func text(of measured: Samples) -> String {
    switch self {
    case .times: Self.spread(measured, Figure.digits, "×")
    case .faster: Self.spread(measured.inverse, Figure.digits, "× faster")
    case .bytes: Self.spread(measured, Figure.memory, "")
    }
  }

  private static func spread(
    _ samples: Samples, _ text: (Double) -> String, _ unit: String
  ) -> String {
    let range = "\(text(samples.least)) – \(text(samples.most))"
    return "\(text(samples.median))\(unit) (\(range))"
  }
}
