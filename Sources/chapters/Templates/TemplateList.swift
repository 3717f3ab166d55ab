import ChapterFormats
import ChapterModel

/// A list written as a template says, a line for each row.
///
/// Tabs, newlines and control characters within a field are treated as in tab-separated lists: what
/// a post says can neither break a line nor reach a terminal.
struct TemplateList: ListWriter {
  private let kind: ListKind
  private let template: Template
  private let rowEnd: UInt8

  /// A list of that kind; `rowEnd` is the byte behind each row.
  init(_ kind: ListKind, _ template: Template, rowEnd: UInt8 = UInt8(ascii: "\n")) {
    self.rowEnd = rowEnd
    self.kind = kind
    self.template = template
  }

  func writeStart(to output: inout OutputBuffer) {}

  func write(_ event: Event, to output: inout OutputBuffer) {
    for row in ListRow.rows(of: kind, in: event) { write(row, to: &output) }
  }

  /// Writes one row.
  func write(_ row: ListRow, to output: inout OutputBuffer) {
    for part in template.parts {
      switch part {
      case .text(let text): output.append(raw: text)
      case .field(let field): output.append(field: field.text(of: row) ?? "")
      }
    }
    output.append(rowEnd)
  }

  func writeEnd(to output: inout OutputBuffer) {}
}
