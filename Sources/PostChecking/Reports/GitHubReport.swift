public import ChapterFormats
import ChapterModel

/// Findings as the commands by which a workflow on GitHub annotates lines
/// (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
public struct GitHubReport: ReportWriter {
  /// A report.
  public init() {}

  /// Writes a line for each finding.
  public func write(
    _ findings: [Finding], in text: Span<UInt8>, path: String, to output: inout OutputBuffer
  ) {
    let regions = FindingRegions(text)
    var columns = UTF16Columns()
    for finding in findings {
      let region = regions.region(of: finding, in: text)
      let column = columns.column(
        of: region.range.lowerBound, inLineAt: region.line.lowerBound, text)
      let length = UTF16Columns.units(text, region.range)
      output.append("::")
      output.append(Self.command(finding.severity))
      output.append(" file=")
      write(property: String(RepositoryPath.text(path)), to: &output)
      output.append(",line=")
      output.append(decimal: finding.location.line)
      output.append(",col=")
      output.append(decimal: column)
      output.append(",endColumn=")
      output.append(decimal: column + length)
      output.append(",title=")
      write(property: "\(finding.rule.id) \(finding.rule.name)", to: &output)
      output.append("::")
      write(finding.diagnostic.message, escaping: "%", to: &output)
      output.append("\n")
    }
  }

  private static func command(_ severity: Severity) -> StaticString {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }

  private func write(property text: String, to output: inout OutputBuffer) {
    write(text, escaping: "%:,", to: &output)
  }

  /// Writes a text with some of its characters, line ends and other controls as `%XX`, as the
  /// runner's own toolkit does.
  private func write(_ text: String, escaping marks: String, to output: inout OutputBuffer) {
    for byte in text.utf8 {
      if byte < 0x20 || byte == 0x7F || marks.utf8.contains(byte) {
        output.append("%")
        output.append(Self.digit(byte >> 4))
        output.append(Self.digit(byte & 15))
      } else {
        output.append(byte)
      }
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
