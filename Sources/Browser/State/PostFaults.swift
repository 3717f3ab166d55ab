public import ChapterModel

/// What a check found in a post, by the rules that the person wants.
public struct PostFaults: Hashable, Sendable {
  /// A fault, and how much it matters to the person.
  public struct Fault: Hashable, Sendable {
    /// What is wrong, and where.
    public let diagnostic: Diagnostic

    /// How much it matters.
    public let severity: Severity

    /// A fault that matters so much.
    public init(_ diagnostic: Diagnostic, _ severity: Severity) {
      self.diagnostic = diagnostic
      self.severity = severity
    }
  }

  /// The post's path.
  public let path: String

  /// Its faults in their order.
  public let faults: [Fault]

  /// The faults of the post at a path.
  public init(path: String, _ faults: [Fault]) {
    self.path = path
    self.faults = faults
  }
}
