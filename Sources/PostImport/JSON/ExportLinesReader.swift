import ChapterModel
import FrontMatter

/// Reads what `chapters export --as jsonl`, or `list` and `search` with `--format jsonl`, wrote: an
/// item a line. A line that can't be read is
/// diagnosed and passed over.
enum ExportLinesReader: FormatReader {
  static func read(_ text: Span<UInt8>, file: FileName) throws(InputError) -> [Post] {
    var lines = InputLines()
    var collection = ImportedEvents(file: file)
    var diagnostics: [Diagnostic] = []
    while let line = lines.next(text) {
      guard !text.trimmed(line).isEmpty else { continue }
      let place = lines.location().line - 1
      do throws(InputError) {
        let root = moved(try JSONText.read(text.extracting(line)), by: place)
        let kind = try ExportItem.kind(of: root)
        ExportItem.add(root, kind: kind, to: &collection, &diagnostics, file)
      } catch {
        let location = SourceLocation(line: place + 1, column: error.location.column)
        diagnostics.append(InputError(error.message, at: location).diagnostic)
      }
    }
    return collection.posts(diagnostics)
  }

  /// The tree of one line with its place in the file.
  private static func moved(_ node: Node, by lines: Int) -> Node {
    var node = node
    node.line += lines
    switch node.value {
    case .scalar: break
    case .sequence(let items): node.value = .sequence(items.map { moved($0, by: lines) })
    case .mapping(let entries):
      node.value = .mapping(
        entries.map { Entry(key: $0.key, value: moved($0.value, by: lines)) })
    }
    return node
  }
}
