public import Terminal

/// A person's wish that keys do something else.
public struct KeyRebinding: Hashable, Sendable {
  /// The keys, pressed one after another.
  public let sequence: KeySequence

  /// What they are to do; nil for nothing.
  public let action: NamedAction?

  /// A wish.
  public init(_ sequence: KeySequence, to action: NamedAction?) {
    self.sequence = sequence
    self.action = action
  }
}

/// Why a person's wish has no effect.
public struct KeyRebindingProblem: Hashable, Sendable {
  /// The wish's position among all.
  public let position: Int

  /// What is wrong and what to write, without a full stop.
  public let message: String
}
