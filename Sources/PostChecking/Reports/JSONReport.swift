public import ChapterFormats
import ChapterModel

/// Findings as one JSON document in the shape of `list`'s, of the kind `findings`.
public struct JSONReport: ReportWriter {
  /// A report.
  public init() {}

  /// Writes the document's head.
  public func writeStart(to output: inout OutputBuffer) {
    output.append("{\"version\":1,\"kind\":\"findings\",\"items\":[")
  }

  /// Writes an item for each finding.
  public func write(
    _ findings: [Finding], in text: Span<UInt8>, path: String, to output: inout OutputBuffer
  ) {
    let regions = FindingRegions(text)
    for (number, finding) in findings.enumerated() {
      output.append(number == 0 ? "\n{" : ",\n{")
      let region = regions.region(of: finding, in: text)
      output.append("rule", finding.rule.id)
      output.append("name", finding.rule.name)
      output.append("severity", finding.severity.rawValue)
      output.append("message", finding.diagnostic.message)
      output.append("file", path)
      output.append("line", finding.location.line)
      output.append("column", finding.location.column)
      output.append("end_column", max(finding.location.column, region.endColumn))
      output.append("fix", finding.diagnostic.fix?.safety.rawValue)
      writeEdits(of: finding.diagnostic.fix, to: &output)
      output.append("}")
    }
  }

  /// A comma.
  public var separator: StaticString { "," }

  /// Ends the document.
  public func writeEnd(to output: inout OutputBuffer) { output.append("\n]}\n") }

  private func writeEdits(of fix: Fix?, to output: inout OutputBuffer) {
    output.append(key: "edits")
    output.append("[")
    for (number, edit) in (fix?.edits ?? []).enumerated() {
      output.append(number == 0 ? "{" : ",{")
      output.append("start", edit.range.lowerBound)
      output.append("end", edit.range.upperBound)
      output.append("replacement", edit.replacement)
      output.append("}")
    }
    output.append("]")
  }
}
