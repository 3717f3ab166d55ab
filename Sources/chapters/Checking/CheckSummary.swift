import PostChecking

/// The line that closes a check for people.
struct CheckSummary {
  /// `2 errors and 1 note in 3 of 17 posts; 1 can be mended by --fix`.
  let text: String

  /// The line of some counts after a check that mended, would have, or did neither.
  init(_ counts: FindingCounts, action: CheckAction) {
    var parts: [String] = []
    let mended = counts.fixed.counted("fault")
    switch action {
    case .fix where counts.fixed > 0: parts.append("mended \(mended)")
    case .diff where counts.fixed > 0: parts.append("--fix would mend \(mended)")
    default: break
    }
    parts.append(Self.found(counts, isLeft: counts.fixed > 0))
    if action == .report, let hint = Self.hint(counts) { parts.append(hint) }
    text = parts.joined(separator: "; ")
  }

  private static func found(_ counts: FindingCounts, isLeft: Bool) -> String {
    guard counts.total > 0 else {
      return isLeft ? "nothing is left" : "no faults in \(counts.files.counted("post"))"
    }
    let kinds = [(counts.errors, "error"), (counts.warnings, "warning"), (counts.infos, "note")]
    let numbers = kinds.filter { $0.0 > 0 }.map { $0.0.counted($0.1) }
    return numbers.joined(separator: ", ")
      + " in \(counts.oddFiles) of \(counts.files.counted("post"))"
  }

  private static func hint(_ counts: FindingCounts) -> String? {
    let unsafe = counts.unsafelyFixable
    switch (counts.safelyFixable, unsafe) {
    case (0, 0): return nil
    case (0, _): return "--fix --unsafe-fixes mends \(unsafe)"
    case (let safe, 0): return "--fix mends \(safe)"
    case (let safe, _): return "--fix mends \(safe), with --unsafe-fixes \(safe + unsafe)"
    }
  }
}
