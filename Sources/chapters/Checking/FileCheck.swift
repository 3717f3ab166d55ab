import ChapterFormats
import ChapterModel
import PostChecking
import PostFiles
import PostImport
import PostReading

/// Checks one file after the other, on several threads.
struct FileCheck: Sendable {
  /// The rules.
  let checker: Checker

  /// What is done with findings.
  let action: CheckAction

  /// Whether fixes are made that are guesses.
  let takesUnsafe: Bool

  /// What matters less isn't said.
  let least: Severity

  /// Who writes the findings down.
  let report: any ReportWriter

  /// Who writes what was mended.
  let rewriter: FileRewriter

  /// The form of the files, where they are no posts.
  let format: ImportFormat?

  /// Whether posts are checked that their site does not show yet.
  let includesDrafts: Bool

  /// What is to be said of a file, once for each.
  func check(_ text: Span<UInt8>, _ file: SourceFile) -> CheckedFile {
    let isOther = file.isNamed || format != nil
    if isOther, !PostImporter.isPost(text, path: file.readingPath, as: format) {
      return said(of: otherFindings(text, file), in: text, file)
    }
    let post = PostReader.read(text, path: file.readingPath)
    guard includesDrafts || !post.isDraft else { return CheckedFile() }
    let findings = checker.findings(in: text, of: post)
    let isFixable = findings.contains { $0.isFixable(unsafe: takesUnsafe) }
    switch action {
    case .report: return said(of: findings, in: text, file)
    case .fix where isFixable || file.isStandardInput: return mended(text, file)
    case .fix: return said(of: findings, in: text, file)
    case .diff: return isFixable ? difference(text, file, findings) : counted(findings)
    }
  }

  /// The findings in an input that is no post: what its reader says, which nothing mends.
  private func otherFindings(_ text: Span<UInt8>, _ file: SourceFile) -> [Finding] {
    PostImporter.read(text, path: file.readingPath, as: format).flatMap { checker.findings(of: $0) }
  }

  private func said(
    of findings: [Finding], in text: Span<UInt8>, _ file: SourceFile, fixed: Int = 0
  ) -> CheckedFile {
    let shown = findings.filter { $0.severity >= least }
    var output = OutputBuffer()
    if !shown.isEmpty { report.write(shown, in: text, path: file.path, to: &output) }
    return CheckedFile(output: output.bytes, counts: FindingCounts(shown, fixed: fixed))
  }

  private func counted(_ findings: [Finding]) -> CheckedFile {
    CheckedFile(counts: FindingCounts(findings.filter { $0.severity >= least }))
  }

  private func fixed(_ text: Span<UInt8>, _ file: SourceFile) -> FixedFile {
    let bytes = text.withUnsafeBufferPointer { Array($0) }
    return Fixer(checker, takesUnsafe: takesUnsafe).fix(bytes, path: file.readingPath)
  }

  private func mended(_ text: Span<UInt8>, _ file: SourceFile) -> CheckedFile {
    let fixed = fixed(text, file)
    let bytes = fixed.text.bytes
    let span = bytes.span
    guard !file.isStandardInput else {
      var checked = said(of: fixed.findings, in: span, file, fixed: fixed.fixedCount)
      checked.mendedInput = bytes
      return checked
    }
    do throws(WriteError) {
      if fixed.text.isChanged {
        try rewriter.replace(file, fixed.text.original, with: bytes)
      }
      return said(of: fixed.findings, in: span, file, fixed: fixed.fixedCount)
    } catch {
      var checked = said(
        of: checker.findings(in: text, path: file.readingPath), in: text, file)
      checked.complaint = ("\(file.path): \(error)", error != .outside)
      return checked
    }
  }

  private func difference(
    _ text: Span<UInt8>, _ file: SourceFile, _ findings: [Finding]
  ) -> CheckedFile {
    let fixed = fixed(text, file)
    var checked = CheckedFile(counts: FindingCounts(fixed.findings, fixed: fixed.fixedCount))
    var output = OutputBuffer()
    UnifiedDiff.write(fixed.text, path: file.path, to: &output)
    checked.output = output.bytes
    return checked
  }
}
