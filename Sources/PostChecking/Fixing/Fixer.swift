import ChapterModel

/// Mends what can be mended in files.
public struct Fixer: Sendable {
  private let checker: Checker
  private let takesUnsafe: Bool

  /// Fixes may uncover others; no real post needs more rounds than a few.
  private static let roundLimit = 50

  /// A fixer of what a checker finds; unsafe fixes only where they are asked for.
  public init(_ checker: Checker, takesUnsafe: Bool = false) {
    self.checker = checker
    self.takesUnsafe = takesUnsafe
  }

  /// A file with all fixes made that can be made, and what is left.
  ///
  /// Of fixes that overlap the first one is made; the others wait for the next round, which looks at
  /// the file as it is then. Nothing but what fixes name changes.
  public func fix(_ text: [UInt8], path: String) -> FixedFile {
    var file = FixedFile(text: EditedText(text), findings: findings(in: text, path))
    for _ in 0..<Self.roundLimit {
      let chosen = FixRound(file.findings.filter { $0.isFixable(unsafe: takesUnsafe) })
      guard !chosen.edits.isEmpty else { break }
      file.text.apply(chosen.edits)
      file.fixedCount += chosen.count
      file.findings = findings(in: file.text.bytes, path)
    }
    return file
  }

  private func findings(in bytes: [UInt8], _ path: String) -> [Finding] {
    let span = bytes.span
    return checker.findings(in: span, path: path)
  }
}
