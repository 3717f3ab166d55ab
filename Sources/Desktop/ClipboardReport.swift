/// What copying did, no more and no less.
public struct ClipboardReport: Hashable, Sendable {
  /// All that was tried, in order.
  public let attempts: [ClipboardAttempt]

  /// A report of these attempts.
  public init(_ attempts: [ClipboardAttempt]) {
    self.attempts = attempts
  }

  /// Whether a program confirmed that it has the text.
  public var isConfirmed: Bool { attempts.contains { $0.outcome == .confirmed } }

  /// Whether the text went anywhere: where not, it has to be shown instead.
  public var isCopied: Bool { attempts.contains { !$0.hasFailed } }

  /// The report for the status line, such as `Copied with wl-copy`.
  public var sentence: String {
    guard isCopied else { return "Not copied: " + (failures.isEmpty ? Self.noWay : failures) }
    let taken = attempts.filter { !$0.hasFailed }
    let done = taken.enumerated().map { Self.words($0.element, isFirst: $0.offset == 0) }
    let caution = longText ?? (isConfirmed ? "" : " (it may not allow it)")
    let rest = failures.isEmpty ? "" : "; \(failures)"
    return done.joined(separator: ", ") + caution + rest
  }

  /// What to say of a text that terminals may drop for its length.
  private var longText: String? {
    for case .sentLong(let kilobytes) in attempts.map(\.outcome) {
      return " (many take no text of \(kilobytes) kB)"
    }
    return nil
  }

  private static let noWay = "no clipboard program and no terminal that has a clipboard"

  private var failures: String {
    attempts.compactMap { attempt in
      guard case .failed(let reason) = attempt.outcome else { return nil }
      return "\(Self.name(attempt.route)) \(reason)"
    }.joined(separator: "; ")
  }

  private static func words(_ attempt: ClipboardAttempt, isFirst: Bool) -> String {
    switch attempt.route {
    case .tmux: "Copied to the tmux buffer"
    case .osc52, .osc52InScreen:
      isFirst ? "Sent to the terminal by OSC 52" : "sent to the terminal (OSC 52)"
    default: "Copied with \(name(attempt.route))"
    }
  }

  private static func name(_ route: ClipboardRoute) -> String { route.program ?? "OSC 52" }
}
