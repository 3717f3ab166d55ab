import ChapterFormats
import ChapterModel
import PostChecking
import Terminal

/// Findings for people: `path:line:column: severity: sentence [CH011 odd-separator]`, on a terminal
/// with the line of the post and a mark below what is wrong.
struct TextReport: ReportWriter {
  /// How many cells the post's line may take; nil where it isn't shown.
  let width: Int?

  /// Whether there are colours.
  let isColored: Bool

  func write(
    _ findings: [Finding], in text: Span<UInt8>, path: String, to output: inout OutputBuffer
  ) {
    let regions = width == nil ? nil : FindingRegions(text)
    for finding in findings {
      output.append(field: path)
      output.append(":")
      output.append(decimal: finding.location.line)
      output.append(":")
      output.append(decimal: finding.location.column)
      output.append(": ")
      output.append(raw: paint(finding.severity.rawValue, TextStyle(finding.severity)))
      output.append(": ")
      output.append(field: finding.diagnostic.message)
      output.append(" ")
      let name = "[\(finding.rule.id) \(finding.rule.name)]"
      output.append(raw: paint(name, .muted))
      output.append("\n")
      if let regions, let width {
        let region = regions.region(of: finding, in: text)
        write(MarkedLine(region, in: text, width: width - 9), of: finding, to: &output)
      }
    }
  }

  private func write(_ line: MarkedLine, of finding: Finding, to output: inout OutputBuffer) {
    let number = "\(finding.location.line)"
    output.append(raw: String(repeating: " ", count: max(0, 6 - number.count)))
    output.append(raw: paint("\(number) | ", .muted))
    output.append(raw: line.text)
    output.append("\n")
    output.append(raw: String(repeating: " ", count: max(6, number.count)))
    output.append(raw: paint(" | ", .muted))
    output.append(raw: String(repeating: " ", count: line.indent))
    output.append(raw: paint(line.mark, TextStyle(finding.severity)))
    output.append("\n")
  }

  private func paint(_ text: String, _ style: TextStyle) -> String {
    isColored ? style.paint(text) : text
  }
}

extension TextStyle {
  /// How the name of a severity looks.
  fileprivate init(_ severity: Severity) {
    self =
      switch severity {
      case .error: .error
      case .warning: .warning
      case .info: .info
      }
  }
}
