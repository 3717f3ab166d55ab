import ArgumentParser
import ChapterCatalog
import ChapterFormats
import Desktop

/// How every command that writes rows takes their form.
struct OutputOptions: ParsableArguments {
  @Option(help: "How to write the rows.")
  var format = ListFormat.text

  @Option(
    help: "Write each row as this text, with fields in braces (chapters list --help names them).")
  var template: String?

  @Flag(help: "Begin with a line that names the columns.")
  var header = false

  @Option(help: "When text has colours.")
  var color = ColorChoice.auto

  func validate() throws {
    if header, template != nil || !format.takesHeader {
      throw ValidationError("--header is for text and tsv: the other formats name what they hold.")
    }
    if template != nil, format != .text {
      throw ValidationError("--template is a format of its own: leave --format out.")
    }
  }

  /// The writer of rows of a kind that was asked for; where a query found the rows, its letters stand
  /// out where there are colours.
  func writer(
    of kind: ListKind, finding query: Query? = nil
  ) throws(CommandFailure) -> any ListWriter {
    if let template { return TemplateList(kind, try Template(template, for: kind)) }
    let width = StandardOutput.terminalWidth
    switch format {
    case .json: return JSONList(kind)
    case .jsonl: return JSONList(kind, isLines: true)
    case .csv: return CSVList(kind)
    case .text where width != nil || color == .always:
      let isColored = color.isOn(onTerminal: width != nil, in: .current)
      return TextList(kind, width: width, isColored: isColored, hasHeader: header, query: query)
    case .text, .tsv: return TSVList(kind, hasHeader: header)
    }
  }
}
