/// What a measurement must reach and what would be better still.
public struct Goals: Equatable, Sendable {
  /// What it must.
  public let must: Goal

  /// What would be better still.
  public let aim: Goal

  /// Both.
  public init(must: Goal, aim: Goal) {
    self.must = must
    self.aim = aim
  }

  /// As they're written in the table.
  public var text: String { "\(must.text), aim \(aim.text)" }

  /// What of them is reached.
  public func verdict(on measured: Samples) -> String {
    if aim.isMet(by: measured.median) { return "met, the aim too" }
    return must.isMet(by: measured.median) ? "met" : "**not met**"
  }
}
