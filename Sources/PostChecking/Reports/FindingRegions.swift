public import ChapterModel
import PostReading

/// Finds the regions of a file's findings.
public struct FindingRegions {
  private let lines: LineTable

  /// The regions of a file.
  public init(_ text: Span<UInt8>) {
    lines = LineTable(text)
  }

  /// The region of a finding: from its place to the end of its bytes, within its line.
  public func region(of finding: Finding, in text: Span<UInt8>) -> FindingRegion {
    guard let line = lines.line(finding.location.line, of: text) else {
      return FindingRegion(line: text.count..<text.count, range: text.count..<text.count)
    }
    let start = min(line.lowerBound + finding.location.column - 1, line.upperBound)
    let end = finding.diagnostic.range?.upperBound ?? start
    return FindingRegion(line: line, range: start..<max(start, min(end, line.upperBound)))
  }

  /// The place of an offset.
  public func location(of offset: Int) -> SourceLocation { lines.location(of: offset) }

  /// Where the line of an offset begins.
  func lineStart(of offset: Int) -> Int { offset - lines.location(of: offset).column + 1 }
}
