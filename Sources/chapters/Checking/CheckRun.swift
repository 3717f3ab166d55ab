import ChapterFormats
import PostChecking
import PostFiles
import Synchronization

/// Checks all files of some paths: findings leave in the order of the files while others are read.
struct CheckRun {
  /// What came of it.
  struct Outcome: Sendable {
    /// All findings.
    var counts = FindingCounts()

    /// Whether a path that a person named could not be read, or a file not be written.
    var hasFailed = false

    /// Why the output could not be written.
    fileprivate var failure: CommandFailure?

    /// Whether a piece was written, behind which the next needs a separator.
    fileprivate var hasPieces = false
  }

  private let loader: PostLoader
  private let check: FileCheck

  /// Whether there is nothing around the pieces of files: differences and mended input.
  private let isBare: Bool

  /// A check of what a loader finds.
  init(_ loader: PostLoader, _ check: FileCheck) {
    self.loader = loader
    self.check = check
    isBare = check.action == .diff
  }

  /// Checks, and writes what is to be said.
  func run() throws(CommandFailure) -> Outcome {
    var start = OutputBuffer()
    if !isBare { check.report.writeStart(to: &start) }
    try StandardOutput.write(start.bytes)
    let outcome = Mutex(Outcome())
    let cancellation = Cancellation()
    let check = check
    loader.load(cancellation: cancellation) { text, file in
      [check.check(text, file)]
    } deliver: { batch in
      outcome.withLock { outcome in
        take(batch, into: &outcome)
        if outcome.failure != nil { cancellation.cancel() }
      }
    }
    let end = outcome.withLock(\.self)
    if let failure = end.failure { throw failure }
    var last = OutputBuffer()
    if !isBare { check.report.writeEnd(to: &last) }
    try StandardOutput.write(last.bytes)
    return end
  }

  private func take(_ batch: FileBatch<CheckedFile>, into outcome: inout Outcome) {
    guard outcome.failure == nil else { return }
    for error in batch.errors {
      StandardError.write(error.description)
      outcome.hasFailed = outcome.hasFailed || error.isNamed
    }
    var output = OutputBuffer()
    for file in batch.items {
      outcome.counts.add(file.counts)
      if let complaint = file.complaint {
        StandardError.write(complaint.sentence)
        outcome.hasFailed = outcome.hasFailed || complaint.isFailure
      }
      add(file, to: &output, &outcome)
    }
    do throws(CommandFailure) {
      try StandardOutput.write(output.bytes)
    } catch {
      outcome.failure = error
    }
  }

  private func add(
    _ file: CheckedFile, to output: inout OutputBuffer, _ outcome: inout Outcome
  ) {
    if let input = file.mendedInput {
      output.append(bytes: input)
      if !file.output.isEmpty {
        StandardError.write(String(decoding: file.output.dropLast(), as: UTF8.self))
      }
      return
    }
    guard !file.output.isEmpty else { return }
    if outcome.hasPieces, !isBare { output.append(check.report.separator) }
    outcome.hasPieces = true
    output.append(bytes: file.output)
  }
}
