public import ChapterFormats
import ChapterModel

/// Findings as a log in SARIF 2.1.0 (OASIS 2020), which code hosts and editors read.
public struct SARIFReport: ReportWriter {
  private let version: String

  /// A report by the program of that version.
  public init(version: String) {
    self.version = version
  }

  /// Writes the log's head: the tool with its rules.
  public func writeStart(to output: inout OutputBuffer) {
    output.append(
      "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{"
    )
    output.append(key: "tool")
    output.append("{\"driver\":{")
    output.append("name", "chapters")
    output.append("version", version)
    output.append(key: "rules")
    output.append("[")
    for (number, page) in RuleBook.pages.enumerated() {
      output.append(number == 0 ? "\n" : ",\n")
      write(page, to: &output)
    }
    output.append("]}},\n\"columnKind\":\"utf16CodeUnits\",\"results\":[")
  }

  /// Writes a result for each finding.
  public func write(
    _ findings: [Finding], in text: Span<UInt8>, path: String, to output: inout OutputBuffer
  ) {
    let regions = FindingRegions(text)
    var columns = UTF16Columns()
    for (number, finding) in findings.enumerated() {
      output.append(number == 0 ? "\n{" : ",\n{")
      output.append("ruleId", finding.rule.id)
      if let index = RuleBook.index(of: finding.rule) { output.append("ruleIndex", index) }
      output.append("level", Self.level(finding.severity))
      write(message: finding.diagnostic.message, to: &output)
      let region = regions.region(of: finding, in: text)
      let column = columns.column(
        of: region.range.lowerBound, inLineAt: region.line.lowerBound, text)
      let length = UTF16Columns.units(text, region.range)
      output.append(key: "locations")
      output.append("[{\"physicalLocation\":{")
      write(artifact: path, to: &output)
      output.append(key: "region")
      output.append("{")
      output.append("startLine", finding.location.line)
      output.append("startColumn", column)
      output.append("endColumn", column + length)
      output.append("}}}]")
      if let fix = finding.diagnostic.fix, fix.safety == .safe {
        write(fix, path, regions, text, to: &output)
      }
      output.append("}")
    }
  }

  /// A comma.
  public var separator: StaticString { "," }

  /// Ends the log.
  public func writeEnd(to output: inout OutputBuffer) { output.append("\n]}]}\n") }

  private func write(_ page: RulePage, to output: inout OutputBuffer) {
    output.append("{")
    output.append("id", page.rule.id)
    output.append("name", page.rule.name)
    for (key, text) in [
      ("shortDescription", page.summary), ("fullDescription", page.reason), ("help", page.reason),
    ] as [(StaticString, String)] {
      output.append(key: key)
      output.append("{")
      output.append("text", text)
      output.append("}")
    }
    output.append(key: "defaultConfiguration")
    output.append("{")
    output.append("level", Self.level(page.rule.severity))
    output.append("}}")
  }

  private func write(message: String, to output: inout OutputBuffer) {
    output.append(key: "message")
    output.append("{")
    output.append("text", message)
    output.append("}")
  }

  private func write(artifact path: String, to output: inout OutputBuffer) {
    output.append(key: "artifactLocation")
    output.append("{")
    output.append("uri", FileURI.relative(path))
    output.append("}")
  }

  private func write(
    _ fix: Fix, _ path: String, _ regions: FindingRegions, _ text: Span<UInt8>,
    to output: inout OutputBuffer
  ) {
    output.append(key: "fixes")
    output.append("[{\"artifactChanges\":[{")
    write(artifact: path, to: &output)
    output.append(key: "replacements")
    output.append("[")
    for (number, edit) in fix.edits.enumerated() {
      output.append(number == 0 ? "{\"deletedRegion\":{" : ",{\"deletedRegion\":{")
      var columns = UTF16Columns()
      for (place, keys) in [
        (edit.range.lowerBound, ("startLine", "startColumn")),
        (edit.range.upperBound, ("endLine", "endColumn")),
      ] as [(Int, (StaticString, StaticString))] {
        output.append(keys.0, regions.location(of: place).line)
        output.append(
          keys.1, columns.column(of: place, inLineAt: regions.lineStart(of: place), text))
      }
      output.append("},\"insertedContent\":{")
      output.append("text", edit.replacement)
      output.append("}}")
    }
    output.append("]}]}]")
  }

  private static func level(_ severity: Severity) -> String {
    severity == .info ? "note" : severity.rawValue
  }
}
