/// What mends what a diagnostic is about.
public struct Fix: Hashable, Sendable {
  /// Whether a fix may be made without a person's look at it.
  public enum Safety: String, Sendable {
    /// What the author meant is certain.
    case safe

    /// It is a guess, or one of several ways.
    case unsafe
  }

  /// The edits, in the order of the file; none overlaps another, all are made or none is.
  public var edits: [Edit]

  /// Whether it may be made unseen.
  public var safety: Safety

  /// A fix of those edits.
  public init(_ safety: Safety, _ edits: [Edit]) {
    self.edits = edits
    self.safety = safety
  }
}
