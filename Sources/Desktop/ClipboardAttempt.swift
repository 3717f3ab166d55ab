/// One way to the clipboard that was taken, and what came of it.
public struct ClipboardAttempt: Hashable, Sendable {
  /// The way.
  public let route: ClipboardRoute

  /// What came of it.
  public let outcome: ClipboardOutcome

  /// A route and its outcome.
  public init(_ route: ClipboardRoute, _ outcome: ClipboardOutcome) {
    self.route = route
    self.outcome = outcome
  }

  var hasFailed: Bool {
    if case .failed = outcome { true } else { false }
  }
}
