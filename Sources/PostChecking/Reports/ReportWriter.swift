public import ChapterFormats

/// Writes findings in a form for people or programs: a start, a piece for each file, and an end.
///
/// Pieces are written on several threads at once and put together in order.
public protocol ReportWriter: Sendable {
  /// Writes what comes first.
  func writeStart(to output: inout OutputBuffer)

  /// Writes the findings in a file, of which there is at least one, in its order.
  func write(
    _ findings: [Finding], in text: Span<UInt8>, path: String, to output: inout OutputBuffer)

  /// What stands between the pieces of two files.
  var separator: StaticString { get }

  /// Writes what comes last.
  func writeEnd(to output: inout OutputBuffer)
}

extension ReportWriter {
  /// Nothing comes first.
  public func writeStart(to output: inout OutputBuffer) {}

  /// Nothing stands between two files.
  public var separator: StaticString { "" }

  /// Nothing comes last.
  public func writeEnd(to output: inout OutputBuffer) {}
}
